import { setTimeout as wait } from 'node:timers/promises';
import { alone, inMilliseconds, median, timed, type Figure } from '../figure.js';
import { Asking } from './asking.js';
import { OwnProcess } from './own-process.js';
import type { BenchDatabase } from './own-server.js';
import type { Dpo } from './people.js';
import { abroad } from './write.bench.js';

const DECLARE = `mutation ($input: DeclareLocationInput!) {
  declareLocation(input: $input) { location { id version } errors { path message } }
}`;

/** The same write as a mutation, from the client's side; what it touches elsewhere has been examined before the next one. */
export async function writeOverHttpBench(
  database: BenchDatabase,
  { cookies }: Dpo,
  memberId: string,
  times: number,
): Promise<Figure[]> {
  const service = await OwnProcess.service({ DATABASE_URL: database.url });
  const asking = new Asking(service, { cookies, query: DECLARE, variables: {} });
  const measured: number[] = [];
  try {
    for (let i = 0; i < times; i++) {
      await nobodyIsPending(database);
      const [time, answer] = await timed(() => asking.once({ input: abroad(memberId, `e${memberId.slice(1)}-${i % 100}`) }));
      if (!answer.includes('"errors":[]')) throw new Error(answer);
      measured.push(time);
    }
    const what = `declareLocation through GraphQL, member ${memberId}`;
    return [alone(what, inMilliseconds(median(measured.slice(times / 10))))];
  } finally {
    asking.close();
    await service.stop();
  }
}

async function nobodyIsPending({ source }: BenchDatabase): Promise<void> {
  for (;;) {
    const [row] = await source.query<{ isPending: boolean }[]>(
      'SELECT EXISTS (SELECT FROM examination_due) OR EXISTS (SELECT FROM examination_sweep) AS "isPending"',
    );
    if (!row?.isPending) return;
    await wait(5);
  }
}
