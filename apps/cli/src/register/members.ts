import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { Member } from '../../../../libs/model/src/index.js';
import { createRecord, removeRecord, selectRecords } from '../../../../libs/records/src/index.js';
import { isRefused, newId } from '../../../../libs/runtime/src/index.js';
import { findMember } from '../node/find-member.js';
import { withNode } from '../node/with-node.js';

export async function listMembers(language: Language): Promise<void> {
  await withNode(language, async ({ database, say }) => {
    const members = await database.transactions.read(theCommandLine, (tx) =>
      selectRecords(tx, 'MEMBER', 'ORDER BY t.name COLLATE "fr-x-icu", t.member_id', []),
    );
    for (const { record } of members) say([record.id, record.siren ?? '-', record.kind, record.name].join('\t'));
  });
}

export async function addMember(
  { name, kind, siren, country }: { name: string; kind: string; siren?: string; country: string },
  language: Language,
): Promise<void> {
  await withNode(language, async ({ database, say }) => {
    const member = { id: newId(), name, kind, country, siren: siren ?? null } as Member;
    const added = await database.transactions.run(theCommandLine, (tx) => createRecord(tx, 'MEMBER', member.id, member, []));
    if (isRefused(added)) throw added;
    say(member.id);
  });
}

export async function removeMember(named: string, language: Language): Promise<void> {
  await withNode(language, async (node) => {
    const { record, version } = await findMember(node, named);
    const what = { type: 'MEMBER', memberId: record.id, id: record.id, version, path: [], idField: 'member' } as const;
    const removed = await node.database.transactions.run(theCommandLine, (tx) => removeRecord(tx, what));
    if (isRefused(removed)) throw removed;
    node.say({ fr: `« ${record.name} » a été retiré.`, en: `“${record.name}” was removed.` }[language]);
  });
}
