import type { Viewer } from '../../../libs/access/src/index.js';
import { theNode, type Transactions } from '../../../libs/database/src/index.js';
import type { Roster, RosterMember, RosterNode } from '../../../libs/group/src/index.js';
import { keepNewKey, keptKeys, listed } from '../../../libs/group/src/keys/kept-keys.js';
import { signed } from '../../../libs/group/src/message/compact.js';
import { keepRoster } from '../../../libs/group/src/roster/kept-roster.js';
import { insertOwnNode } from '../../../libs/group/src/roster/own-node.js';
import { pseudonymsOf } from '../../../libs/group/src/roster/pseudonym.js';
import { accepted, newId } from '../../../libs/runtime/src/index.js';

/** Who asks. */
export const groupDpo: Viewer = {
  kind: 'PERSON',
  id: '00000000-0000-7000-8000-0000000000aa',
  name: 'Déléguée du groupe',
  language: 'fr',
  sessionId: null,
  actor: { reach: 'GRANTED', id: '00000000-0000-7000-8000-0000000000aa', through: 'SESSION' },
  memberRoles: new Map(),
  nodeRoles: ['GROUP_DPO'],
};

export interface Founded {
  /** `own`: as the roster names the node whose database it is. */
  own: Pick<RosterNode, 'id' | 'url' | 'operations'>;
  others: readonly RosterNode[];
  members: readonly RosterMember[];
  /** Whose group DPO may ask; left out: this node's. */
  asking?: { nodeId: string; person: string };
}

/** Puts a node in a group whose nodes are known from the start, instead of having each of them join. */
export async function foundGroup(transactions: Transactions, { own, others, members, asking }: Founded): Promise<Roster> {
  const done = await transactions.run(theNode, async (tx) => {
    const groupKey = await keepNewKey(tx, 'GROUP');
    await keepNewKey(tx, 'NODE');
    const group = { groupId: newId(), groupName: 'Pays de Vézonne', pinned: groupKey.kid };
    const place = { nodeId: own.id, nodeName: 'Nœud', url: own.url, keeperUrl: 'https://keeper.example', invitation: null };
    await insertOwnNode(tx, { ...group, ...place, state: 'MEMBER', joinedAt: tx.at });
    const keys = listed(await keptKeys(tx, 'NODE'), tx.at);
    const holder = asking ?? { nodeId: own.id, person: (await pseudonymsOf(tx))(groupDpo.id) };
    const roster: Roster = {
      groupId: group.groupId,
      name: group.groupName,
      version: 1,
      previous: null,
      issuedAt: tx.at,
      expiresAt: new Date(Date.parse(tx.at) + 86_400_000).toISOString(),
      keeper: { nodeId: others[0]?.id ?? own.id },
      keys: listed(await keptKeys(tx, 'GROUP'), tx.at),
      nodes: [{ ...own, name: place.nodeName, state: 'ACTIVE', keys }, ...others],
      members: [...members],
      holders: [{ ...holder, role: 'GROUP_DPO' }],
    };
    await keepRoster(tx, { roster, jws: await signed('fed-roster+jwt', roster, groupKey) });
    return roster;
  });
  return accepted(done);
}
