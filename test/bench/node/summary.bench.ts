import { alone, inMilliseconds, median, timeBeside, timed, type Figure } from '../figure.js';
import { Asking } from './asking.js';
import { OwnProcess } from './own-process.js';
import { type BenchDatabase, onOneConnection } from './own-server.js';
import { AS_OF, SUMMARY, summaryStatement } from './page-statement.js';
import type { Dpo } from './people.js';

/** The whole node counted by rule, country, severity and kind of member, beside the same statement through the driver. */
export async function summaryBench({ url }: BenchDatabase, { cookie }: Dpo, times: number): Promise<Figure[]> {
  const service = await OwnProcess.service({ DATABASE_URL: url });
  const asking = new Asking(service, { cookie, query: SUMMARY, variables: { asOf: AS_OF } });
  const statement = await summaryStatement();
  try {
    const [measured, floor] = await onOneConnection(url, async (client) => {
      const pairs: [number, number][] = [];
      for (let i = 0; i < times; i++) {
        const [time] = await timed(() => asking.once());
        const [least] = await timed(() => client.query({ name: 'summary', ...statement }));
        pairs.push([time, least]);
      }
      return [median(pairs.map(([time]) => time)), median(pairs.map(([, least]) => least))] as const;
    });
    return [
      timeBeside(
        'summary by rule, country, severity and kind of member',
        measured,
        { what: 'same SQL through pg', time: floor },
        1.3,
      ),
      alone('the same', inMilliseconds(measured), '≤ 60 ms', measured <= 60),
    ];
  } finally {
    asking.close();
    await service.stop();
  }
}
