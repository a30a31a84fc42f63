import { theBackground } from '../../../../libs/database/src/index.js';
import { calendarsLoaded, changesUnder } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { columns } from '../terminal/columns.js';
import { printed } from '../terminal/printed.js';

/** What the calendar in force changed, finding by finding: `+` opened, `−` closed, rule, days, member, what it is about. */
export function listChanges(language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    const changes = await transactions.read(theBackground, async (tx) => {
      const [current] = await calendarsLoaded(tx);
      return current ? changesUnder(tx, current.id) : [];
    });
    await printed(
      columns(
        changes.map(({ change, memberName, finding }) => [
          change === 'OPENED' ? '+' : '−',
          finding.rule,
          `${finding.from} → ${finding.to ?? '…'}`,
          memberName,
          finding.label,
        ]),
      ),
    );
    return 0;
  });
}
