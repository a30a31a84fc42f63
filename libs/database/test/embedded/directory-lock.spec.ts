import { jest } from '@jest/globals';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../src/embedded/directory-lock.js';
import { startOf } from '../../src/embedded/process.js';
import { killChildren, scriptChild } from './child.js';
import { removeTemporaryDirectories, temporaryDirectory } from './temporary-directories.js';

const heldBy = (holder: string) => new Error(`held by ${holder}`);

jest.setTimeout(60_000); // a machine may be busy with other things

describe('the lock of a directory', () => {
  afterEach(killChildren);
  afterEach(removeTemporaryDirectories);

  it('has one holder at a time among processes that die holding it', async () => {
    const lock = join(temporaryDirectory(), 'lock');
    const children = [1, 2, 3, 4].map(() => scriptChild('contending-child.js', [lock, '15']));
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends).toEqual(children.map(() => [null, 'SIGKILL']));
    expect(readFileSync(`${lock}-count`, 'utf8')).toBe('.'.repeat(4 * 16));
    expect(await withLock(lock, 1000, heldBy, () => Promise.resolve('mine'))).toBe('mine');
    expect(readdirSync(join(lock, '..'))).toEqual(['lock-count']);
  });

  it('passes from a dead holder, through successors that died before they took its place, to one of many', async () => {
    const lock = join(temporaryDirectory(), 'lock');
    writeFileSync(lock, '4194399-1-aa');
    writeFileSync(`${lock}.after-4194399-1-aa`, `${process.pid}-1-bb`); // a process of that number, but of another life
    let inside = 0;
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(lock, 10_000, heldBy, async () => {
          inside += 1;
          const seen = inside;
          await new Promise(setImmediate);
          inside -= 1;
          return seen;
        }),
      ),
    );
    expect(most).toEqual(Array(8).fill(1));
    expect(readdirSync(join(lock, '..'))).toEqual([]);
  });

  it('is not taken from a live holder: who waits too long is told who holds it', async () => {
    const lock = join(temporaryDirectory(), 'lock');
    writeFileSync(lock, `${process.ppid}-${startOf(process.ppid)}-aa`);
    await expect(withLock(lock, 60, heldBy, () => Promise.resolve())).rejects.toThrow(`held by ${process.ppid}`);
    expect(readdirSync(join(lock, '..'))).toEqual(['lock']);
  });

  it('is released when the work fails', async () => {
    const lock = join(temporaryDirectory(), 'lock');
    await expect(withLock(lock, 60, heldBy, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, 60, heldBy, () => Promise.resolve('mine'))).toBe('mine');
  });
});
