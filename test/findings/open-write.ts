import { setTimeout as wait } from 'node:timers/promises';
import { theCommandLine, Transactions } from '../../libs/database/src/index.js';
import { runExamined } from '../../libs/findings/src/index.js';
import type { RecordTx } from '../../libs/records/src/index.js';
import { SystemClock } from '../../libs/runtime/src/index.js';
import type { TestDatabase } from '../support/database.js';

/** A change of registers as people make it, on a connection of its own, that goes on when it is told to. */
export class OpenWrite {
  private readonly work = new Gate();
  private readonly commit = new Gate();
  private readonly examined = new Gate();
  private toDo: (tx: RecordTx) => Promise<unknown> = () => Promise.resolve();
  private done: Promise<unknown> = Promise.resolve();

  private constructor() {}

  /** Its transaction has begun: whatever is committed from here on, it began before. */
  static async of({ source }: TestDatabase): Promise<OpenWrite> {
    const write = new OpenWrite();
    const begun = new Gate();
    const door = new DoorHeldOpen(source, write.examined, write.commit);
    write.done = runExamined(door, theCommandLine, async (tx) => {
      await tx.rows('SELECT pg_current_xact_id()');
      begun.open();
      await write.work.isOpen;
      await write.toDo(tx);
    });
    write.done.catch(() => undefined);
    await Promise.race([begun.isOpen, write.done]);
    return write;
  }

  /** Makes the change and examines it; all that is left is to commit. */
  async changes(toDo: (tx: RecordTx) => Promise<unknown>): Promise<void> {
    this.toDo = toDo;
    this.work.open();
    await Promise.race([this.examined.isOpen, this.done]);
  }

  async commits(): Promise<void> {
    this.work.open();
    this.commit.open();
    await this.done;
  }
}

/** What a door was asked for is done but for the commit, which waits for a gate. */
class DoorHeldOpen extends Transactions {
  constructor(
    source: TestDatabase['source'],
    private readonly worked: Gate,
    private readonly mayCommit: Gate,
  ) {
    super(source, new SystemClock());
  }

  override run: Transactions['run'] = (actor, work, limits) =>
    super.run(
      actor,
      async (tx) => {
        const result = await work(tx);
        this.worked.open();
        await this.mayCommit.isOpen;
        return result;
      },
      limits,
    );
}

class Gate {
  open: () => void = () => undefined;
  readonly isOpen = new Promise<void>((resolve) => (this.open = resolve));
}

/** Until some connection to this database waits for a lock that another holds. */
export async function somebodyWaits({ source }: TestDatabase): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await source.query<object[]>(waiting)).length === 0) await wait(5);
}
