import { readFile } from 'node:fs/promises';
import { theBackground } from '../../../../libs/database/src/index.js';
import { calendarsLoaded, examineEverythingDue, loadLaterCalendar, readTables } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { isRefused, printable, accepted } from '../../../../libs/runtime/src/index.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';
import { CALENDAR_WORDS } from './calendar-words.js';

/** Loads the tables of a file, examines every register under them, and says how many findings changed. */
export function loadCalendarFile(file: string, language: Language): Promise<ExitCode> {
  return explained(language, async () => {
    const tables = tablesIn(file, await contentOf(file), language);
    if (tables === null) return 2;
    return onNode(language, async ({ transactions }) => {
      const loaded = accepted(await transactions.run(theBackground, (tx) => loadLaterCalendar(tx, tables)));
      await examineEverythingDue(transactions);
      const { registers, opened, closed } = await transactions.read(theBackground, async (tx) => {
        const [{ registers: count = 0 } = {}] = await tx.rows<{ registers: number }>('SELECT count(*) AS registers FROM member');
        const calendar = (await calendarsLoaded(tx)).find(({ id }) => id === loaded.id);
        return { registers: count, opened: calendar?.opened ?? 0, closed: calendar?.closed ?? 0 };
      });
      const words = CALENDAR_WORDS[language];
      await printed([`${words.loaded(loaded.version, registers)}\n${words.changed(opened, closed)}\n`]);
      if (opened + closed > 0) process.stderr.write(`${words.details}\n`);
      return 0;
    });
  });
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Complaint({ fr: `${file} : ce fichier ne peut pas être lu`, en: `${file}: this file cannot be read` });
  }
}

/** Every place where the file is not what was expected is told. */
function tablesIn(file: string, content: string, language: Language): ReturnType<typeof readTables> | null {
  try {
    return readTables(content);
  } catch (error) {
    if (!isRefused(error)) throw error;
    for (const { path, message } of error.errors) {
      process.stderr.write(`vigie: ${[file, path.join('.'), printable(message[language])].filter(Boolean).join(' – ')}\n`);
    }
    process.stderr.write(`vigie: ${CALENDAR_WORDS[language].nothingLoaded}\n`);
    return null;
  }
}
