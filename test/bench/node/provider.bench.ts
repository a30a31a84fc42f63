import { theCommandLine } from '../../../libs/database/src/index.js';
import { runExamined } from '../../../libs/findings/src/index.js';
import { changeRecord } from '../../../libs/records/src/index.js';
import { isRefused } from '../../../libs/runtime/src/index.js';
import { alone, inMilliseconds, median, timed, type Figure } from '../figure.js';
import { examineAllDue } from './examination.bench.js';
import type { BenchDatabase } from './own-server.js';
import { EVERYWHERE } from './registers.js';

const TIMES = 3;

/** What the catalogue says of a provider that every member uses is corrected: who does it is answered, then every member examined. */
export async function providerBench(database: BenchDatabase): Promise<Figure[]> {
  const answered: number[] = [];
  const examined: number[] = [];
  await examineAllDue(database);
  for (let i = 0; i < TIMES; i++) {
    const [answering] = await timed(() => correctProvider(database, i % 2 === 0 ? 'US' : 'FR'));
    answered.push(answering);
    const [examining] = await timed(() => examineAllDue(database));
    examined.push(examining);
  }
  const [row] = await database.source.query<{ members: number }[]>('SELECT count(*) AS members FROM member');
  return [
    alone('correct a provider that every member uses: answered after', inMilliseconds(median(answered))),
    alone(`until nobody is pending (${row?.members} members)`, inMilliseconds(median(examined))),
  ];
}

/** As CorrectProvider does, in the name of nobody. */
async function correctProvider({ transactions }: BenchDatabase, country: string): Promise<void> {
  const written = await runExamined(transactions, theCommandLine, (tx) =>
    changeRecord(tx, { type: 'PROVIDER', memberId: '', id: EVERYWHERE, version: null, path: [], idField: 'id' }, (provider) => ({
      ...provider,
      country,
      control: [{ country, from: null, to: null }],
    })),
  );
  if (isRefused(written)) throw written;
}
