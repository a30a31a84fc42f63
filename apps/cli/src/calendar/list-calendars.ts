import { columns } from '../../../../libs/runtime/src/index.js';
import { theBackground } from '../../../../libs/database/src/index.js';
import { calendarsLoaded } from '../../../../libs/findings/src/index.js';
import { type Language, shippedTables } from '../../../../libs/law/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { sayPending } from './say-pending.js';

/** The calendars of this node, the one in force first: version, when it was loaded, what it changed. */
export function listCalendars(language: Language): Promise<ExitCode> {
  const words = CALENDAR_WORDS[language];
  return onNode(language, async ({ transactions }) => {
    const loaded = await transactions.read(theBackground, async (tx) => {
      await sayPending(tx, words);
      return calendarsLoaded(tx);
    });
    if (loaded.length === 0) process.stderr.write(`vigie: ${words.none(shippedTables.version)}\n`);
    await printed(
      columns(
        loaded.map(({ version, loadedAt, opened, closed }, index) => [
          version,
          words.loadedOn(toTheMinute(loadedAt)),
          `+${opened}`,
          `−${closed}`,
          index === 0 ? words.inForce : '',
        ]),
      ),
    );
    return 0;
  });
}

const toTheMinute = (moment: Date) => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
