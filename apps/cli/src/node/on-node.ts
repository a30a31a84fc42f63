import { existsSync } from 'node:fs';
import { openNodeDatabase, type NodeDatabase, type Transactions } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { recordEntities } from '../../../../libs/records/src/index.js';
import { makeLog, readSettings, SystemClock, type Clock, type Settings } from '../../../../libs/runtime/src/index.js';
import { embeddedDirectory } from './embedded-directory.js';
import { explained, type ExitCode } from './explained.js';

export interface NodeAtHand {
  transactions: Transactions;
  clock: Clock;
  settings: Settings;
}

const NEW_DATABASE = {
  fr: (directory: string) => `une base de données est créée dans ${directory}`,
  en: (directory: string) => `a database is created in ${directory}`,
};

/** Works on the database of the node that the environment describes. Its embedded server is left as it was: running, or not. */
export function onNode(language: Language, work: (node: NodeAtHand) => Promise<ExitCode>): Promise<ExitCode> {
  return explained(language, async () => {
    const settings = readSettings(process.env);
    const clock = new SystemClock();
    const database = await open(settings, clock, language);
    const letGo = onSignal(() => close(database));
    try {
      return await work({ transactions: database.transactions, clock, settings });
    } finally {
      letGo();
      await close(database);
    }
  });
}

function open(settings: Settings, clock: Clock, language: Language): Promise<NodeDatabase> {
  const directory = embeddedDirectory(settings);
  if (settings.databaseUrl === null && !existsSync(directory)) {
    process.stderr.write(`vigie: ${NEW_DATABASE[language](directory)}\n`);
  }
  const log = makeLog(settings.logLevel);
  return openNodeDatabase({ settings, clock, entities: recordEntities, log: (line) => log.debug(line) });
}

async function close(database: NodeDatabase): Promise<void> {
  await database.close();
  if (database.server?.wasRunning === false) await database.server.stop();
}

/** A person who interrupts the command leaves no server behind. */
function onSignal(end: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => void end().finally(() => process.exit(130));
  for (const signal of signals) process.once(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}
