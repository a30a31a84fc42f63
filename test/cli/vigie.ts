import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../libs/model/src/index.js';

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as its own process. */
export function vigie(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The command line on the node that these variables describe, and that alone. Several may run at once. */
export function vigieOn(variables: Record<string, string>): (...args: string[]) => Promise<Outcome> {
  const { PATH = '', NODE_OPTIONS = '' } = process.env;
  return async (...args) => {
    const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
      env: { PATH, NODE_OPTIONS, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { status, stdout: plain(stdout), stderr: plain(stderr) };
  };
}

/** No-break spaces are read like others. */
const plain = (said: string) => said.replaceAll('\u00a0', ' ');

export function findingsIn({ stdout }: Outcome): Finding[] {
  return (JSON.parse(stdout) as { findings: Finding[] }).findings;
}

/** A folder for the files of a test, removed after it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'vigie-test-'));

  write(name: string, content: Buffer | string | object): string {
    const file = join(this.path, name);
    writeFileSync(file, Buffer.isBuffer(content) || typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
