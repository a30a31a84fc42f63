import { appendFileSync, closeSync, openSync, rmSync } from 'node:fs';
import { withLock } from '../../src/embedded/directory-lock.js';

/** Takes the lock so many times, then dies holding it. Fails when another process is inside at the same time. */
const [lock, rounds] = process.argv.slice(2);
const inside = `${lock}-inside`;
for (let round = 0; round <= Number(rounds); round += 1) {
  await withLock(
    lock!,
    20_000,
    (holder) => new Error(`held by ${holder}`),
    async () => {
      closeSync(openSync(inside, 'wx'));
      await new Promise(setImmediate);
      rmSync(inside);
      appendFileSync(`${lock}-count`, '.');
      if (round === Number(rounds)) process.kill(process.pid, 'SIGKILL');
    },
  );
}
