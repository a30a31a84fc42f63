import { EmbeddedFailed } from '../../src/embedded/embedded-failed.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';

/** Starts the server of a directory, says so in one line, and holds on. */
const [directory] = process.argv.slice(2);
try {
  const { port, wasRunning } = await startEmbedded({ directory: directory! });
  process.stdout.write(`${JSON.stringify({ port, wasRunning })}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failed: error instanceof EmbeddedFailed ? error.code : String(error) })}\n`);
}
