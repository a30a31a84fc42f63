import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backupEmbedded, startEmbedded } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { Complaint } from '../node/complaint.js';
import { onlyEmbedded } from '../node/embedded-directory.js';
import { explained, type ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';

/** Backs the embedded database up, running or not. */
export function backUp(file: string, language: Language): Promise<ExitCode> {
  return explained(language, async () => {
    const directory = onlyEmbedded();
    if (!existsSync(directory)) throw new Complaint(noDatabase(directory));
    const server = await startEmbedded({ directory });
    try {
      const { sha256 } = await backupEmbedded(server, resolve(file));
      await printed([`${file}  sha256 ${sha256}\n`]);
    } finally {
      if (!server.wasRunning) await server.stop();
    }
    return 0;
  });
}

const noDatabase = (directory: string) => ({
  fr: `aucune base de données dans ${directory} : vérifiez VIGIE_DATA_DIR`,
  en: `no database in ${directory}: check VIGIE_DATA_DIR`,
});
