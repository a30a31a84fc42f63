/** Stops the server that the run started, if it did. */
export default async function stopServer(): Promise<void> {
  await (globalThis as { stopTestServer?: () => Promise<void> }).stopTestServer?.();
}
