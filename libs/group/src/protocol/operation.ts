import type { Tx } from '../../../database/src/index.js';
import type { Instant, SharingLevel } from '../../../model/src/index.js';
import type { Asker } from './asker.js';

/** What one member lets this asker see. */
export interface Grant {
  memberId: string;
  level: SharingLevel;
  /** Its documents are opened too, from CONTRACTS on. */
  documents: boolean;
  /** The asker may keep its last counts. */
  copies: boolean;
  policyVersion: number;
}

/** Every operation asks about members of the node that answers. */
export interface AboutMembers {
  members: string[];
}

/**
 * A question that nodes answer: named, with its version, its variables declared. Within a version an answer only gets more fields that
 * may be null. `answer` reads the views of the level that each member grants, and nothing else.
 */
export interface Operation<Variables extends AboutMembers = never, Answer extends object = object> {
  /** Such as `findings.page@1`. */
  readonly name: string;
  /** The least level at which a member's rows leave. */
  readonly rowsFrom: SharingLevel;
  /** The least level at which its numbers leave; null: the operation has none. */
  readonly countsFrom: SharingLevel | null;
  /** JSON Schema of the variables: the most that may be sent is in it. */
  readonly variables: object;
  answer(tx: Tx, variables: Variables, grants: readonly Grant[], asker: Asker): Promise<Answered<Answer>>;
}

export interface Answered<Answer> {
  answer: Answer;
  /** How many rows of each member leave, for its record; left out: none. */
  rows: ReadonlyMap<string, number>;
}

/** What a node sends back: the answer, and what it rests on. */
export interface NodeAnswer<Answer> {
  answer: Answer;
  dataAt: Instant;
  /** The version of the calendar of law under which its findings were made. */
  calendar: string;
  /** The members that it answers for, of those asked: all that the roster gives it. */
  members: AnsweredMember[];
}

export interface AnsweredMember {
  id: string;
  level: SharingLevel;
  copies: boolean;
  policyVersion: number;
  /** Its findings are being examined again. */
  pending: boolean;
}

/** The place of a row in the order of all nodes: compared as bytes, key first, then member, then record. */
export interface OrderKey {
  key: string;
  memberId: string;
  recordId: string;
}
