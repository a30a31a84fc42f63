import type { Tx } from '../../../database/src/index.js';
import { saySame } from '../../../journal/src/index.js';
import { thumbprintOf } from '../keys/make-key.js';
import { whereWrong } from '../message/shape.js';
import { AnswerRefused } from '../peer/answering.js';
import type { Declaration } from './declaration.js';
import { appliedAtOnce, takenElsewhere, waiting, without } from './declaration.rule.js';
import { declarations, isListed, keepDeclaration, membersOfOthers } from './declarations.js';
import { journal } from './group-journal.js';
import type { OwnNode } from './own-node.js';
import { isDeclaration } from './roster-shape.js';
import { signRoster } from './sign-roster.js';

/** What became of a declaration at the keeper. */
export interface TakenDeclaration {
  /** For the keeper to approve. */
  waiting: { members: number; holders: number };
  /** The members that another node has already: their ids. */
  taken: string[];
}

/**
 * The keeper takes what a node of the group says of itself: the roster says at once what it may (`appliedAtOnce`), the rest waits. What
 * the keeper’s own node declares is approved by it. The group is held.
 */
export async function takeDeclaration(tx: Tx, own: OwnNode, nodeId: string, declared: Declaration): Promise<TakenDeclaration> {
  const all = await declarations(tx);
  const before = all.find((one) => one.nodeId === nodeId);
  if (before === undefined || before.approved === null || !isListed(before))
    throw new AnswerRefused(403, 'REFUSED', 'not a node of the group');
  const taken = takenElsewhere(declared.members, membersOfOthers(all, nodeId));
  const free = without(declared, taken);
  const approved = nodeId === own.nodeId ? free : appliedAtOnce(free, before.approved);
  const left = waiting(free, approved);
  const counts = { members: left.members.length, holders: left.holders.length };
  if (!saySame(declared, before.declared) || !saySame(approved, before.approved)) {
    await keepDeclaration(tx, { ...before, declared, declaredAt: new Date(tx.at), approved });
    const { name, url, members, holders } = approved;
    await journal(tx, 'GROUP_NODE', nodeId, 'UPDATED', {
      name,
      url,
      members: members.length,
      holders: holders.length,
      waiting: counts,
    });
  }
  await signRoster(tx, own);
  return { waiting: counts, taken: taken.map(({ id }) => id) };
}

/** A declaration as another node sent it. Throws AnswerRefused. */
export async function readDeclaration(sent: unknown): Promise<Declaration> {
  if (!isDeclaration(sent)) throw new AnswerRefused(400, 'WRONG_BODY', `not a declaration: ${whereWrong(isDeclaration)}`);
  const { name, url, keys, operations, members, holders } = sent;
  const thumbprints = await Promise.all(keys.map(({ jwk }) => thumbprintOf(jwk)));
  const isWrong = keys.some(({ kid }, index) => kid !== thumbprints[index]);
  if (isWrong || hasTwice(thumbprints) || hasTwice(members.map(({ id }) => id))) {
    throw new AnswerRefused(400, 'WRONG_BODY', 'a key or a member of the declaration is not what it says');
  }
  return {
    name,
    url,
    keys: keys.map(({ kid, jwk, from, until }) => ({ kid, jwk, from, until })),
    operations,
    members: members.map(({ id, name: called, siren, kind }) => ({ id, name: called, siren, kind })),
    holders: holders.map(({ role, person, label }) => ({ role, person, label })),
  };
}

const hasTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;
