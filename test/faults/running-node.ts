import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A node as people run it: its own process, its own embedded database. */
export class RunningNode {
  private child: ChildProcess | null = null;
  output = '';

  private constructor(
    readonly dataDirectory: string,
    readonly port: number,
    private readonly demonstration: string,
  ) {}

  /** `demonstration`: what a person gets who sets nothing. */
  static async in(dataDirectory: string, demonstration: '0' | 'single' = '0'): Promise<RunningNode> {
    return new RunningNode(dataDirectory, await freePort(), demonstration);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The secret of the link that the node printed. */
  get firstAccountSecret(): string {
    return /first-account#([\w-]+)/.exec(this.output)?.[1] ?? '';
  }

  /** Ready to answer; how long it took, in milliseconds. */
  async start(): Promise<number> {
    const started = Date.now();
    const env = {
      PATH: process.env.PATH,
      PORT: String(this.port),
      VIGIE_DATA_DIR: this.dataDirectory,
      VIGIE_DEMO: this.demonstration,
      VIGIE_LOG_LEVEL: 'error',
    };
    this.child = spawn(process.execPath, ['dist/apps/registry/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.output = '';
    this.child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.child.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    for (let tries = 0; tries < 600; tries++) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`The node stopped.\n${this.output}`);
      const answer = await fetch(`${this.address}/health/ready`).catch(() => null);
      if (answer?.ok) return Date.now() - started;
      await wait(50);
    }
    throw new Error(`The node does not answer.\n${this.output}`);
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** The exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** kill -9 of the database server and of everything it runs. */
  killDatabase(): void {
    const pid = Number(readFileSync(join(this.dataDirectory, 'postgresql', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .stdout.split('\n')
      .map(Number);
    for (const one of [pid, ...children.filter((child) => child > 0)]) {
      try {
        process.kill(one, 'SIGKILL');
      } catch {
        // It was gone already.
      }
    }
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    const [code] = await exited;
    return code;
  }
}

/** What is killed, and how. */
export const KILLS: [what: string, kill: (node: RunningNode) => Promise<void>][] = [
  ['the service', (node) => node.kill()],
  ['the database', (node) => Promise.resolve(node.killDatabase())],
  [
    'both',
    async (node) => {
      node.killDatabase();
      await node.kill();
    },
  ],
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
