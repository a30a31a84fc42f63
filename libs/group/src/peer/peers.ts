import type { Asker } from '../protocol/asker.js';
import type { AboutMembers } from '../protocol/operation.js';
import type { RosterNode } from '../roster/roster.js';
import type { Standing } from '../roster/rosters.js';

/** A signed question to one node. */
export interface PeerCall {
  operation: string;
  variables: AboutMembers;
  asker: Asker;
  rosterVersion: number;
  /** The group when the question began; left out: when the call begins. */
  standing?: Standing;
  /** Milliseconds that the node has, from now: it travels, and the call ends with it. */
  deadlineMs: number;
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
}

/** Asks other nodes: signs, sends within the limits, verifies. An answer is what that node signed, for this very request. */
export abstract class Peers {
  /** The verified JSON of the answer, not yet checked against what the operation answers. Throws PeerFailure. */
  abstract call(node: RosterNode, call: PeerCall): Promise<unknown>;
}
