import { setTimeout as wait } from 'node:timers/promises';
import { AskedProcess } from './asked-process.js';
import type { InputOf, ResultOf, Tasks } from './tasks.js';

/** Before it is started again, in milliseconds: twice as long each time, as long as it ends young. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const OLD = 60_000;

/** A process that is started again when it ends by itself. */
export class KeptProcess<Does extends Tasks> {
  private isStopping = false;
  private readonly giveUpWaiting = new AbortController();
  private readonly kept: Promise<void>;

  private constructor(
    private current: AskedProcess<Does>,
    private readonly again: () => Promise<AskedProcess<Does>>,
    private readonly tell: (ended: { waitMs: number }) => void,
  ) {
    this.kept = this.keep();
  }

  /** Throws when it cannot start in the first place. `tell` hears of every end that was not asked for. */
  static async start<Does extends Tasks>(
    script: string,
    environment: NodeJS.ProcessEnv,
    tell: (ended: { waitMs: number }) => void,
  ): Promise<KeptProcess<Does>> {
    const start = () => AskedProcess.start<Does>(script, environment);
    return new KeptProcess(await start(), start, tell);
  }

  ask<Task extends keyof Does & string>(task: Task, input: InputOf<Does[Task]>): Promise<ResultOf<Does[Task]>> {
    return this.current.ask(task, input);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.giveUpWaiting.abort();
    await this.current.stop();
    await this.kept;
  }

  private async keep(): Promise<void> {
    let waitMs = FIRST_WAIT;
    for (;;) {
      const since = Date.now();
      await this.current.ended;
      if (this.isStopping) return;
      waitMs = Date.now() - since > OLD ? FIRST_WAIT : waitMs;
      this.tell({ waitMs });
      await wait(waitMs, undefined, { signal: this.giveUpWaiting.signal }).catch(() => undefined);
      waitMs = Math.min(2 * waitMs, LONGEST_WAIT);
      if (this.isStopping) return;
      await this.startAgain();
    }
  }

  /** One that cannot start counts as one that ended young. */
  private async startAgain(): Promise<void> {
    const started = await this.again().catch(() => null);
    if (started === null) return;
    this.current = started;
    if (this.isStopping) await started.stop();
  }
}
