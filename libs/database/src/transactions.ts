import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { setTimeout as wait } from 'node:timers/promises';
import { isRefused, type Clock, type Refused } from '../../runtime/src/index.js';
import type { Actor } from './actor.js';
import { isConnectionFailure, isWorthRetrying, wasNeverSent } from './failures.js';
import { poolOf } from './pool.js';
import { nameOf } from './prepared.js';
import { PLANNED_ONCE, sessionSettings, takeRole } from './session-settings.js';
import type { ReadTx, Tx } from './transaction.js';

/** The only door to a table. */
export class Transactions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    /** Called when the server does not answer, before another try. */
    private readonly revive: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /**
   * All of the work, or none of it. What a user can mend (`refuse`) comes back as a value and nothing is written; any other error is
   * thrown. The work may run again when two transactions meet: it touches nothing but the transaction.
   */
  run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>, limits = usual): Promise<Result | Refused> {
    return this.withRetries(() => this.once(actor, work, limits));
  }

  /** The same for one that only reads: it sees one state of the database, and refuses to write. */
  read<Result>(actor: Actor, work: (tx: ReadTx) => Promise<Result>, limits = usual): Promise<Result> {
    return this.withRetries(() => this.readOnce(actor, work, limits));
  }

  private async once<Result>(
    actor: Actor,
    work: (tx: Tx) => Promise<Result>,
    { statementTimeout }: Limits,
  ): Promise<Result | Refused> {
    const runner = this.source.createQueryRunner();
    let isCommitting = false;
    try {
      await runner.startTransaction();
      await runner.query(`${sessionSettings(actor, statementTimeout)}; ${PLANNED_ONCE}`);
      const result = await work({
        actor,
        at: this.clock.now(),
        manager: runner.manager,
        rows: (statement, parameters) => rowsOf(runner.query(statement, parameters, true)),
        prepared: async (statement, parameters) => prepared((await runner.connect()) as PoolClient, statement, parameters),
        asNode: async (nodeWork) => {
          await runner.query(takeRole('EVERY_MEMBER'));
          const done = await nodeWork();
          await runner.query(takeRole(actor.reach));
          return done;
        },
      });
      isCommitting = true;
      await commit(runner);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      if (isRefused(error)) return error;
      const isUnknown = isCommitting && isConnectionFailure(error) && !wasNeverSent(error);
      throw isUnknown ? new OutcomeUnknown(error) : error;
    } finally {
      await runner.release();
    }
  }

  private async readOnce<Result>(actor: Actor, work: (tx: ReadTx) => Promise<Result>, limits: Limits): Promise<Result> {
    const client = await poolOf(this.source).connect();
    let failure: Error | undefined;
    // Lost between two statements: the next one says so. Unheard, it would end the process.
    const onLost = (error: Error) => void (failure = error);
    client.on('error', onLost);
    try {
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sessionSettings(actor, limits.statementTimeout)}`);
      const result = await work({
        actor,
        rows: (statement, parameters) => rowsOf(client.query(statement, parameters)),
        prepared: (statement, parameters) => prepared(client, statement, parameters),
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      failure ??= isConnectionFailure(error) ? (error as Error) : await rollBack(client);
      throw error;
    } finally {
      client.release(failure);
      client.off('error', onLost);
    }
  }

  private async withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (tries >= mostTries || error instanceof OutcomeUnknown) throw error;
        if (isConnectionFailure(error)) await this.revive();
        else if (!isWorthRetrying(error)) throw error;
        await wait(Math.random() * 10 * 2 ** tries);
      }
    }
  }
}

/** Milliseconds that one statement may take. */
export interface Limits {
  statementTimeout: number;
}

const usual: Limits = { statementTimeout: 10_000 };
const mostTries = 8;

/** The connection was lost while committing: the change is whole or absent, and only reading tells which. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection was lost while committing.', { cause });
    this.name = 'OutcomeUnknown';
  }
}

function prepared<Row>(client: PoolClient, statement: string, values: unknown[]): Promise<Row[]> {
  return rowsOf(client.query({ name: nameOf(statement), text: statement, values }));
}

async function rowsOf<Row>(result: Promise<unknown>): Promise<Row[]> {
  // Both the driver and the query runner answer { rows }, or { records } from the runner.
  const answer = (await result) as { rows?: Row[]; records?: Row[] };
  return answer.records ?? answer.rows ?? [];
}

/** After a statement that failed, and whose failure was passed over, the server answers a COMMIT by rolling back. */
async function commit(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('A statement failed and the work went on: nothing was written.');
}

async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
