import { canonical, saySame } from '../../../journal/src/index.js';
import type { Declaration, DeclaredHolder, DeclaredMember } from './declaration.js';
import type { Roster } from './roster.js';

/**
 * What the roster says of a node at once after a declaration: less than before, or nothing that gives it more to answer or to ask for.
 * A member that changed stays as it was approved.
 */
export function appliedAtOnce(declared: Declaration, approved: Declaration): Declaration {
  return {
    ...declared,
    members: approved.members.filter(({ id }) => declared.members.some((member) => member.id === id)),
    holders: approved.holders.filter((holder) => declared.holders.some((one) => isSameHolder(one, holder))),
  };
}

/** What of a declaration is for the keeper to approve. */
export interface Waiting {
  members: DeclaredMember[];
  holders: DeclaredHolder[];
}

/** `approved` null: the node itself waits, with all that it declares. */
export function waiting(declared: Declaration, approved: Declaration | null): Waiting {
  return {
    members: declared.members.filter((member) => !approved?.members.some((one) => saySame(one, member))),
    holders: declared.holders.filter((holder) => !approved?.holders.some((one) => isSameHolder(one, holder))),
  };
}

/** The members that the roster gives to another node already: by their id, or by the number that the State gave them. */
export function takenElsewhere(declared: readonly DeclaredMember[], others: readonly DeclaredMember[]): DeclaredMember[] {
  const ids = new Set(others.map(({ id }) => id));
  const sirens = new Set(others.map(({ siren }) => siren));
  return declared.filter(({ id, siren }) => ids.has(id) || (siren !== null && sirens.has(siren)));
}

/** What a declaration leaves when nothing of others is taken. */
export function without(declared: Declaration, taken: readonly DeclaredMember[]): Declaration {
  const ids = new Set(taken.map(({ id }) => id));
  return { ...declared, members: declared.members.filter(({ id }) => !ids.has(id)) };
}

/** Whether the roster says of a node all that it says of itself, and nothing else. */
export function isAsListed(
  { name, url, keys, operations, members, holders }: Declaration,
  nodeId: string,
  roster: Roster,
): boolean {
  const node = roster.nodes.find(({ id }) => id === nodeId);
  const listed = {
    name: node?.name,
    url: node?.url,
    keys: node?.keys,
    operations: node?.operations,
    members: roster.members
      .filter((one) => one.nodeId === nodeId)
      .map(({ id, name: called, siren, kind }) => ({ id, name: called, siren, kind })),
    holders: roster.holders.filter((one) => one.nodeId === nodeId).map(({ role, person }) => ({ role, person })),
  };
  const said = {
    name,
    url,
    keys,
    operations,
    members: inOrder(members),
    holders: inOrder(holders.map(({ role, person }) => ({ role, person }))),
  };
  return saySame(said, { ...listed, members: inOrder(listed.members), holders: inOrder(listed.holders) });
}

const inOrder = (all: readonly object[]) => all.map(canonical).sort();

const isSameHolder = (one: DeclaredHolder, other: DeclaredHolder) => one.role === other.role && one.person === other.person;
