import { freshDatabase } from '../../../test/support/database.js';
import type { Transactions } from '../../database/src/index.js';
import { makeLog } from '../../runtime/src/index.js';
import { Examiner } from '../src/index.js';

it('an examiner that is woken while it works looks again at once, and does not rest a second first', async () => {
  const database = await freshDatabase();
  let looks = 0;
  let looksAgain: () => void = () => undefined;
  const again = new Promise<void>((resolve) => (looksAgain = resolve));
  const watched = Object.create(database.transactions) as Transactions;
  // The calendar is loaded first; then two transactions to a look. Somebody writes during the first one.
  watched.run = (...asked) => {
    looks++;
    if (looks === 2) examiner.wake();
    if (looks === 4) looksAgain();
    return database.transactions.run(...asked);
  };
  const examiner = new Examiner(watched, makeLog('silent'));
  await examiner.start();
  const started = performance.now();
  await again;
  const waited = performance.now() - started;
  await examiner.stop();
  await database.close();
  expect(waited).toBeLessThan(900);
});
