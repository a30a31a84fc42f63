/** On whose behalf a transaction runs: what row level security lets through, and what the journal says. */
export interface Actor {
  /** GRANTED: the members that have given this account or token a role. NODE: accounts and roles, no register. EVERY_MEMBER: all. */
  reach: 'GRANTED' | 'NODE' | 'EVERY_MEMBER';
  /** The account or the API token; null: the node itself. */
  id: string | null;
  through: 'SESSION' | 'TOKEN' | 'COMMAND_LINE' | 'NODE';
}

/** What nobody asked for: the work of the node itself. */
export const theNode: Actor = { reach: 'NODE', id: null, through: 'NODE' };

/** The command line acts with the rights of whoever can read the node's own files. */
export const theCommandLine: Actor = { reach: 'EVERY_MEMBER', id: null, through: 'COMMAND_LINE' };

/** The node's own work on registers, which nobody asked for: examinations. */
export const theBackground: Actor = { reach: 'EVERY_MEMBER', id: null, through: 'NODE' };
