import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Answers how much of a processor the process has used, and does not live for it. */
const SAY_CPU = 'process.on("message",()=>process.send(process.cpuUsage()));process.channel.unref()';

/** A server in a process of its own, that says what processor time it took. */
export class OwnProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    /** From its start to its first answer, in milliseconds. */
    readonly startTime: number,
  ) {}

  /** The service itself, on a database that is there already, or on the data directory of an embedded one. */
  static service(settings: { DATABASE_URL: string } | { VIGIE_DATA_DIR: string }): Promise<OwnProcess> {
    return OwnProcess.start(join('dist', 'apps', 'registry', 'src', 'main.js'), {
      ...settings,
      VIGIE_DEMO: '0',
      VIGIE_LOG_LEVEL: 'error',
    });
  }

  /** Listens on PORT of its environment, and answers /health/ready when it can be asked. */
  static async start(script: string, environment: Record<string, string>): Promise<OwnProcess> {
    const port = await freePort();
    const preload = `data:text/javascript,${encodeURIComponent(SAY_CPU)}`;
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', preload, script], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const address = `http://127.0.0.1:${port}`;
    while (!(await isReady(address))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${script} ended before it answered.`);
      await wait(10);
    }
    return new OwnProcess(child, address, performance.now() - started);
  }

  /** Processor time until now, in milliseconds. */
  async cpu(): Promise<number> {
    const answer = once(this.child, 'message') as Promise<[NodeJS.CpuUsage]>;
    this.child.send('cpu');
    const [{ user, system }] = await answer;
    return (user + system) / 1000;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }
}

async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health/ready`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
