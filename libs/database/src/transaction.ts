import type { EntityManager } from 'typeorm';
import type { Instant } from '../../model/src/index.js';
import type { Actor } from './actor.js';

/** What a transaction can do. It ends with the work it was made for. */
export interface Tx {
  readonly actor: Actor;
  /** The instant that all its changes bear. */
  readonly at: Instant;
  /** For single records. */
  readonly manager: EntityManager;
  /** For lists: one statement, its rows as the driver gives them. */
  rows<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** The same for a statement that is always sent as it stands: the server plans it once for each connection. */
  prepared<Row extends object>(statement: string, parameters: unknown[]): Promise<Row[]>;
  /** Work that the node does in this transaction, whoever asked for it: every member is reached. */
  asNode<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A transaction that only reads. */
export type ReadTx = Pick<Tx, 'actor' | 'rows' | 'prepared'>;
