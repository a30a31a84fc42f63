import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { EmbeddedServer } from './embedded-server.js';
import { startEmbedded } from './start-embedded.js';

/**
 * Starts the server again, where it was, as soon as it is found dead: a session that does nothing breaks with it. For whoever has
 * others use the server. Returns how to stop that.
 */
export function keepRunning(server: EmbeddedServer, log: (line: string) => void): () => void {
  const kept: Kept = { server, log, session: null, isOver: false };
  void keep(kept);
  return () => {
    kept.isOver = true;
    void kept.session?.end().catch(() => undefined);
  };
}

interface Kept {
  server: EmbeddedServer;
  log: (line: string) => void;
  session: pg.Client | null;
  isOver: boolean;
}

async function keep(kept: Kept): Promise<void> {
  const { server, log } = kept;
  while (!kept.isOver) {
    await sessionEnds(kept);
    if (kept.isOver) return;
    try {
      await startEmbedded({ directory: server.directory, port: server.port, log });
    } catch (error) {
      log(`the embedded database does not start again: ${error instanceof Error ? error.message : String(error)}`);
      await pause(1000);
    }
  }
}

/** Resolves when there is no session any more, also when there never was. */
async function sessionEnds(kept: Kept): Promise<void> {
  const session = new pg.Client({
    connectionString: kept.server.url('postgres'),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  const ended = new Promise<void>((resolve) => {
    session.on('error', () => resolve());
    session.on('end', () => resolve());
  });
  try {
    await session.connect();
  } catch {
    return;
  }
  kept.session = session;
  if (kept.isOver) await session.end();
  await ended;
  kept.session = null;
}
