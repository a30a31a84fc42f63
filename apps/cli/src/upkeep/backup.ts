import { mkdirSync } from 'node:fs';
import { backupEmbedded, restoreEmbedded, startEmbedded } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { readSettings } from '../../../../libs/runtime/src/index.js';
import { embeddedDirectory, explaining } from '../node/with-node.js';

export async function backup(file: string, language: Language): Promise<void> {
  process.exitCode = await explaining(language, async () => {
    const server = await startEmbedded({ directory: embeddedDirectory(readSettings(process.env)) });
    try {
      await backupEmbedded(server, file);
    } finally {
      if (!server.wasRunning) await server.stop();
    }
    process.stdout.write(
      { fr: `La base est sauvegardée dans ${file}.\n`, en: `The database is backed up in ${file}.\n` }[language],
    );
    return 0;
  });
}

export async function restore(file: string, replace: boolean, language: Language): Promise<void> {
  process.exitCode = await explaining(language, async () => {
    const settings = readSettings(process.env);
    const directory = embeddedDirectory(settings);
    mkdirSync(settings.dataDirectory, { recursive: true });
    const { setAside } = await restoreEmbedded(file, directory, { replace });
    const aside =
      setAside === null ? '' : { fr: ` L’ancienne est dans ${setAside}.`, en: ` The former one is in ${setAside}.` }[language];
    process.stdout.write({ fr: `La base est rétablie.${aside}\n`, en: `The database is restored.${aside}\n` }[language]);
    return 0;
  });
}
