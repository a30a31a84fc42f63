import { theBackground } from '../../../../libs/database/src/index.js';
import { calendarsLoaded } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { columns } from '../terminal/columns.js';
import { printed } from '../terminal/printed.js';

/** The calendars of this node, the one in force first: version, when it was loaded, what it changed. */
export function listCalendars(language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    const loaded = await transactions.read(theBackground, calendarsLoaded);
    await printed(
      columns(loaded.map(({ version, loadedAt, opened, closed }) => [version, loadedAt.toISOString(), `+${opened}`, `−${closed}`])),
    );
    return 0;
  });
}
