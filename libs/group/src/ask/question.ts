import { grouped } from '../merge/grouped.js';
import type { Asker } from '../protocol/asker.js';
import type { Roster, RosterMember, RosterNode } from '../roster/roster.js';
import type { Standing } from '../roster/rosters.js';

/** A question to the group, from its beginning to its deadline. */
export interface Question {
  asker: Asker;
  roster: Roster;
  /** The same, as this node stands in it. */
  standing: Standing;
  ownNodeId: string;
  /** Of the members asked about: the sources that are expected, whether or not they are well. */
  expected: readonly Expected[];
  deadlineMs: number;
  /** Milliseconds of the machine's steady clock when it began. */
  startedAt: number;
  /** Aborted at the deadline. */
  signal: AbortSignal;
  onMissing: 'RETURN_PARTIAL' | 'FAIL';
  /** Milliseconds; zero: copies are not wanted. */
  maxCopyAge: number;
  /** The civil day on which it is asked. */
  today: string;
}

export interface Expected {
  node: RosterNode;
  members: readonly RosterMember[];
}

/** The nodes of the roster for these members; null: for all. A member stands once, whatever the roster says. */
export function expectedSources(roster: Roster, memberIds: readonly string[] | null): Expected[] {
  const asked = memberIds && new Set(memberIds);
  const seen = new Set<string>();
  const once = roster.members.filter(({ id }) => {
    if (seen.has(id) || asked?.has(id) === false) return false;
    seen.add(id);
    return true;
  });
  const members = grouped(once, ({ nodeId }) => nodeId);
  return roster.nodes.flatMap((node) => {
    const own = members.get(node.id);
    return own === undefined ? [] : [{ node, members: own }];
  });
}

/** Milliseconds that are left. */
export function timeLeft({ startedAt, deadlineMs }: Question): number {
  return Math.max(0, Math.floor(startedAt + deadlineMs - performance.now()));
}
