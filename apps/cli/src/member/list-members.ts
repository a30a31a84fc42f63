import { columns } from '../../../../libs/runtime/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { selectRecords } from '../../../../libs/records/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';

/** Prints the members of the node, by name. */
export function listMembers(language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    const members = await transactions.read(theCommandLine, (tx) =>
      selectRecords(tx, 'MEMBER', 'ORDER BY t.name, t.member_id', []),
    );
    await printed(columns(members.map(({ record: { id, siren, kind, name } }) => [id, siren ?? '', kind, name])));
    return 0;
  });
}
