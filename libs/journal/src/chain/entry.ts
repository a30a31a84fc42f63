import type { Instant } from '../../../model/src/index.js';

export type JournalAction = 'CREATED' | 'UPDATED' | 'ENDED' | 'DELETED' | 'REDACTED';

/** What a journal entry is about. The last ones are of the node and of its people; the others make a register. */
export type RecordType =
  | 'MEMBER'
  | 'ACTIVITY'
  | 'PROVIDER'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'AGREEMENT'
  | 'DECISION'
  | 'ROLE'
  | 'SHARING'
  | 'TOKEN'
  | 'ACCOUNT'
  | 'NODE_ROLE'
  | 'GROUP'
  | 'GROUP_NODE';

/** A record as the API and files show it. */
export type Content = Record<string, unknown>;

/** One change of one record. */
export interface Change {
  recordType: RecordType;
  recordId: string;
  action: JournalAction;
  /** Of the record after the change; the last one it had, when it is removed. */
  version: number;
  changedFields: string[];
  /** After the change; null: removed. What it was before is in the entry before. */
  content: Content | null;
}

/** A change as it stands in the chain of a member. */
export interface Entry extends Change {
  memberId: string;
  /** From 1, without a gap, in each chain. */
  seq: number;
  at: Instant;
  /** The account or the token; null: the node. */
  actorId: string | null;
  through: string;
}

/** The chain of the node itself: its providers, accounts, members and place in the group. No member has this id. */
export const NODE_CHAIN = '';
