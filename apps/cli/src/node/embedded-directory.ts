import { join } from 'node:path';
import { readSettings, type Settings } from '../../../../libs/runtime/src/index.js';
import { Complaint } from './complaint.js';

/** Where the embedded database of this node is, or would be. */
export function embeddedDirectory({ dataDirectory }: Settings): string {
  return join(dataDirectory, 'postgresql');
}

/** The same, for what only the embedded database can do. */
export function onlyEmbedded(): string {
  const settings = readSettings(process.env);
  if (settings.databaseUrl !== null) throw new Complaint(EXTERNAL);
  return embeddedDirectory(settings);
}

const EXTERNAL = {
  fr: 'DATABASE_URL désigne une base externe : sauvegardez-la et restaurez-la avec les outils de PostgreSQL (pg_dump, pg_restore). Cette commande est pour la base embarquée.',
  en: 'DATABASE_URL names an external database: back it up and restore it with the tools of PostgreSQL (pg_dump, pg_restore). This command is for the embedded database.',
};
