import type { Tx } from '../../../database/src/index.js';
import { saySame } from '../../../journal/src/index.js';
import { keptKeys, listed } from '../keys/kept-keys.js';
import { inUse } from '../keys/validity.rule.js';
import { signed } from '../message/compact.js';
import { declarations, isListed, type KeptDeclaration } from './declarations.js';
import { keepRoster, lastRoster } from './kept-roster.js';
import type { OwnNode } from './own-node.js';
import type { Roster } from './roster.js';

/** The next roster, when it says something else than the one in force, or when that one is at half its life. Its keeper holds the group. */
export async function signRoster(tx: Tx, own: OwnNode): Promise<void> {
  const last = await lastRoster(tx);
  const groupKeys = await keptKeys(tx, 'GROUP');
  const content = {
    groupId: own.groupId,
    name: own.groupName,
    keeper: { nodeId: own.nodeId },
    keys: listed(groupKeys, tx.at),
    ...contentOf(await declarations(tx)),
  };
  if (last !== null && saySame({ ...last.roster, ...content }, last.roster) && !isAtHalfLife(last.roster, Date.parse(tx.at)))
    return;

  const roster: Roster = {
    ...content,
    version: (last?.roster.version ?? 0) + 1,
    previous: last?.hash ?? null,
    issuedAt: tx.at,
    expiresAt: new Date(Date.parse(tx.at) + LIFE).toISOString(),
  };
  const known = groupKeys.filter(({ kid }) => last === null || last.roster.keys.some((key) => key.kid === kid));
  const key = inUse(known, Date.parse(tx.at));
  if (key === null) throw new Error('No key of the group is valid.');
  await keepRoster(tx, { roster, jws: await signed('fed-roster+jwt', roster, key) });
}

function contentOf(all: readonly KeptDeclaration[]): Pick<Roster, 'nodes' | 'members' | 'holders'> {
  const nodes = all.flatMap((one) => {
    const { nodeId: id, state, approved } = one;
    if (!isListed(one) || approved === null) return [];
    const { name, url, keys, operations, members, holders } = approved;
    return [{ node: { id, name, url, state: state as 'ACTIVE' | 'SUSPENDED', keys, operations }, members, holders }];
  });
  return {
    nodes: nodes.map(({ node }) => node),
    members: nodes.flatMap(({ node: { id: nodeId }, members }) => members.map((member) => ({ ...member, nodeId }))),
    holders: nodes.flatMap(({ node: { id: nodeId }, holders }) => holders.map(({ role, person }) => ({ role, person, nodeId }))),
  };
}

export function isAtHalfLife({ issuedAt }: Roster, at: number): boolean {
  return at >= Date.parse(issuedAt) + LIFE / 2;
}

/** Milliseconds that a roster is in force, unless another one comes. */
const LIFE = 14 * 86_400_000;
