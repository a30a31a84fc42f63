/** On whose behalf a transaction runs: what row level security lets through, and what the journal says. */
export interface Actor {
  /**
   * GRANTED: the members that have given this account or token a role. NODE: accounts and roles, no register. EVERY_MEMBER: all.
   * GROUP: what each member shares with `asker`, and no table.
   */
  reach: 'GRANTED' | 'NODE' | 'EVERY_MEMBER' | 'GROUP';
  /** The account or the API token; null: the node itself. */
  id: string | null;
  through: 'SESSION' | 'TOKEN' | 'COMMAND_LINE' | 'NODE';
  /** Whom the node answers. Only with the reach GROUP. */
  asker?: AskerClass;
}

/** To whom a member gives a level of sharing. NODE: another node itself, which is given none. */
export type AskerClass = 'GROUP_DPO' | 'LAWYER' | 'MEMBER' | 'NODE';

/** What nobody asked for: the work of the node itself. */
export const theNode: Actor = { reach: 'NODE', id: null, through: 'NODE' };

/** The command line acts with the rights of whoever can read the node's own files. */
export const theCommandLine: Actor = { reach: 'EVERY_MEMBER', id: null, through: 'COMMAND_LINE' };

/** The node's own work on registers, which nobody asked for: examinations. */
export const theBackground: Actor = { reach: 'EVERY_MEMBER', id: null, through: 'NODE' };

/** What a node does to answer the group: it reads what members share with this class of asker. */
export function theGroup(asker: AskerClass): Actor {
  return { reach: 'GROUP', id: null, through: 'NODE', asker };
}
