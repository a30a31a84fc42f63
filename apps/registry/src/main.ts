import { SystemClock, makeLog, readSettings, WrongSettings, type Settings } from '../../../libs/runtime/src/index.js';
import { EmbeddedFailed, isConnectionFailure } from '../../../libs/database/src/index.js';
import { startNode, type Node } from './node.js';
import { welcome } from './welcome.js';

/** Starts the node that the environment describes, and stops it when it is told to. */
async function main(): Promise<void> {
  const settings = settingsOrExit();
  const log = makeLog(settings.logLevel);
  const node = await startNode({ settings, clock: new SystemClock(), log }).catch(explainAndExit);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(node));
  process.stdout.write(await welcome(node, settings));
}

async function stop(node: Node): Promise<void> {
  process.stdout.write('Vigie s’arrête…\n');
  await node.stop();
  process.exit(0);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    process.stderr.write(`vigie: réglage inutilisable / unusable setting\n${error.message}\n`);
    process.exit(2);
  }
}

function explainAndExit(error: unknown): never {
  if (error instanceof EmbeddedFailed) {
    process.stderr.write(`vigie: ${error.text.fr}\nvigie: ${error.text.en}\n`);
    process.exit(2);
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    process.stderr.write('vigie: PORT: ce port est déjà pris / this port is already taken\n');
    process.exit(2);
  }
  if (isConnectionFailure(error)) {
    process.stderr.write('vigie: DATABASE_URL: la base ne répond pas / the database does not answer\n');
    process.exit(2);
  }
  throw error;
}

await main();
