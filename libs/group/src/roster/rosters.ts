import type { Roster } from './roster.js';

/** The roster in force on this node. */
export abstract class Rosters {
  /** Null: this node is in no group, or not yet. */
  abstract current(): Promise<Roster | null>;
  abstract own(): Promise<{ nodeId: string } | null>;
  /** The pseudonym of an account or a token, the same at each question. */
  abstract personOf(accountId: string): Promise<string>;
  /** A secret of this node, the same at each start, for one purpose alone. */
  abstract secretFor(purpose: string): Promise<string>;
}
