import { join } from 'node:path';
import type { Language } from '../../../../libs/law/src/index.js';
import { EmbeddedFailed, isConnectionFailure, openNodeDatabase, type NodeDatabase } from '../../../../libs/database/src/index.js';
import { recordEntities } from '../../../../libs/records/src/index.js';
import { readSettings, Refused, type Settings, SystemClock, WrongSettings } from '../../../../libs/runtime/src/index.js';
import { Unusable } from './unusable.js';

/** What a command of the node can reach. */
export interface OpenNode {
  database: NodeDatabase;
  settings: Settings;
  language: Language;
  say: (line: string) => void;
}

/**
 * Does something on the node's own database, with the rights of whoever reads its files. A server that serves goes on; one that was
 * started for this stops after it. The exit code: 0 done, 1 refused, 2 nothing could be done.
 */
export async function withNode(language: Language, work: (node: OpenNode) => Promise<number | void>): Promise<void> {
  process.exitCode = await explaining(language, async () => {
    const settings = readSettings(process.env);
    const database = await openNodeDatabase({
      settings: { ...settings, poolSize: 4 },
      clock: new SystemClock(),
      entities: recordEntities,
      log: () => undefined,
    });
    try {
      return (await work({ database, settings, language, say: (line) => void process.stdout.write(`${line}\n`) })) ?? 0;
    } finally {
      await database.close();
      if (database.server?.wasRunning === false) await database.server.stop();
    }
  });
}

/** Runs something; what its user can mend is told in a sentence on standard error. */
export async function explaining(language: Language, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const told = explained(error, language);
    if (told === null) throw error;
    for (const line of told.lines) process.stderr.write(`vigie: ${line}\n`);
    return told.code;
  }
}

function explained(error: unknown, language: Language): { lines: string[]; code: number } | null {
  if (error instanceof Refused)
    return { lines: error.errors.map(({ path, message }) => `${path.join('.')}: ${message[language]}`), code: 1 };
  if (error instanceof Unusable) return { lines: [error.text[language]], code: 2 };
  if (error instanceof WrongSettings) return { lines: error.message.split('\n'), code: 2 };
  if (error instanceof EmbeddedFailed) return { lines: [error.text[language]], code: 2 };
  if (isConnectionFailure(error)) return { lines: [noAnswer[language]], code: 2 };
  return null;
}

const noAnswer = {
  fr: 'DATABASE_URL : la base de données ne répond pas.',
  en: 'DATABASE_URL: the database does not answer.',
};

/** Where the embedded database is; refused when the node has another. */
export function embeddedDirectory(settings: Settings): string {
  if (settings.databaseUrl !== null) throw new Unusable(external);
  return join(settings.dataDirectory, 'postgresql');
}

const external = {
  fr: 'DATABASE_URL : cette base est administrée ailleurs. Sauvegardez-la avec les outils de son serveur (pg_dump, pg_basebackup).',
  en: 'DATABASE_URL: this database is administered elsewhere. Back it up with the tools of its server (pg_dump, pg_basebackup).',
};
