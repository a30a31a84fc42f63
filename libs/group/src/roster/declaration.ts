import type { RosterHolder, RosterKey, RosterMember, RosterNode } from './roster.js';

/** What a node says of itself, for the roster. */
export interface Declaration {
  name: string;
  url: string;
  keys: RosterKey[];
  operations: string[];
  members: DeclaredMember[];
  holders: DeclaredHolder[];
}

export type DeclaredMember = Omit<RosterMember, 'nodeId'>;

/** With the name that the keeper reads before it approves. */
export type DeclaredHolder = Pick<RosterHolder, 'role' | 'person'> & { label: string };

/** What became of a node at its keeper. */
export type NodeState = 'PENDING' | RosterNode['state'] | 'REFUSED' | 'REMOVED';
