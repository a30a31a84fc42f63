import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedServer } from '../../libs/database/src/index.js';

/** One embedded server for a whole run of tests, unless the environment names another. */
export default async function startServer(): Promise<void> {
  if (process.env.VIGIE_TEST_SERVER) return;
  const directory = mkdtempSync(join(tmpdir(), 'vigie-tests-'));
  const server = await startEmbedded({ directory: join(directory, 'postgresql') });
  process.env.VIGIE_TEST_SERVER = server.url('postgres');
  (globalThis as { stopTestServer?: () => Promise<void> }).stopTestServer = () => stop(server, directory);
}

async function stop(server: EmbeddedServer, directory: string): Promise<void> {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
