import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canRead, type Account } from '../../src/embedded/account.js';

const children: ChildProcess[] = [];

export interface Said {
  child: ChildProcess;
  port?: number;
  wasRunning?: boolean;
  failed?: string;
}

/** Another Node process that starts the server of this directory: what it said, while it lives. */
export async function startedByChild(directory: string, account: Account | null = null): Promise<Said> {
  const child = scriptChild('starting-child.js', [directory], account);
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
  return { child, ...(JSON.parse(line) as object) };
}

export function scriptChild(script: string, args: string[], account: Account | null = null): ChildProcess {
  const child = spawn(process.execPath, [scriptPath(script), ...args], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

export async function killChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

export async function killChildren(): Promise<void> {
  for (const child of children.splice(0)) await killChild(child);
}

/** An account without privileges (`daemon`), when these tests run as root and it can read this code; null otherwise. */
export function ordinaryAccount(): Account | null {
  const account = { uid: 1, gid: 1 };
  const needed = [process.execPath, scriptPath('starting-child.js')];
  return process.getuid?.() === 0 && needed.every((path) => canRead(path, account)) ? account : null;
}

function scriptPath(script: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), script);
}
