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

  /** A `group` takes the two ports after its own as well. */
  static async in(dataDirectory: string, demonstration: '0' | 'single' | 'group' = '0'): Promise<RunningNode> {
    return new RunningNode(dataDirectory, await freePorts(demonstration === 'group' ? 3 : 1), demonstration);
  }

  /** The same data directory and ports, asked for something else. */
  as(demonstration: '0' | 'single' | 'group'): RunningNode {
    return new RunningNode(this.dataDirectory, this.port, demonstration);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The secret of the link that the node prints, a moment after it answers. */
  async firstAccountSecret(): Promise<string> {
    for (let tries = 0; tries < 600; tries++) {
      const secret = /first-account#([\w-]+)/.exec(this.output)?.[1];
      if (secret !== undefined) return secret;
      await wait(50);
    }
    throw new Error(`It printed no link.\n${this.output}`);
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

  /** Everything that it prints until a demonstration is there. */
  async welcome(): Promise<string> {
    await this.start();
    for (let tries = 0; tries < 1200 && !this.output.includes('VIGIE_DEMO=0'); tries++) await wait(50);
    return this.output;
  }

  /** The processes that it started, besides the server of its database. */
  get children(): number[] {
    return childrenOf(this.child?.pid ?? 0);
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** The exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** Of the server of its database. */
  get databasePid(): number {
    return Number(readFileSync(join(this.dataDirectory, 'postgresql', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** kill -9 of the database server and of everything it runs. */
  killDatabase(): void {
    const pid = this.databasePid;
    for (const one of [pid, ...childrenOf(pid)]) {
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

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map(Number)
    .filter((child) => child > 0);
}

/** The first of so many free ones in a row. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = await listening(0);
    const others = await Promise.all(
      Array.from({ length: count - 1 }, (_, index) => listening(first + index + 1).catch(() => null)),
    );
    if (!others.includes(null)) return first;
  }
}

async function listening(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
