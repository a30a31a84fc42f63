import { fork, type ChildProcess } from 'node:child_process';
import type { InputOf, ResultOf, Said, Tasks } from './tasks.js';

/** How long a process that was let go may take to end, in milliseconds. */
const PATIENCE = 30_000;

/** A process of ours that does what it is asked. What is secret goes to it by its environment or as an input, never as an argument. */
export class AskedProcess<Does extends Tasks> {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  /** Settled when it has ended. */
  readonly ended: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (said: Said) => this.hear(said));
    this.ended = new Promise((resolve) => child.once('exit', () => resolve(this.letDown())));
  }

  /** Ready to be asked. Throws when it ends before. */
  static async start<Does extends Tasks>(script: string, environment: NodeJS.ProcessEnv): Promise<AskedProcess<Does>> {
    const child = fork(script, [], { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const started = new AskedProcess<Does>(child);
    const ready = new Promise<void>((resolve) => {
      child.on('message', (said: Said) => {
        if ('ready' in said) resolve();
      });
    });
    await Promise.race([ready, started.ended]);
    if (started.hasEnded) throw new EndedEarly(child.exitCode);
    return started;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  ask<Task extends keyof Does & string>(task: Task, input: InputOf<Does[Task]>): Promise<ResultOf<Does[Task]>> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      if (!this.child.connected) return reject(new Error(`The process that should ${task} has ended.`));
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.child.send({ id, task, input });
    });
  }

  /** Lets it go: it finishes what it does, then ends. */
  async stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    const patience = setTimeout(() => this.kill(), PATIENCE);
    await this.ended;
    clearTimeout(patience);
  }

  /** kill -9. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private hear(said: Said): void {
    if ('ready' in said) return;
    const waiting = this.waiting.get(said.id);
    this.waiting.delete(said.id);
    if ('failure' in said) waiting?.reject(new Error(said.failure));
    else waiting?.resolve(said.result);
  }

  private letDown(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('The process has ended.'));
    this.waiting.clear();
  }
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** It could not start, and said why on standard error. */
export class EndedEarly extends Error {
  constructor(readonly exitCode: number | null) {
    super('A process ended before it was ready.');
    this.name = 'EndedEarly';
  }
}
