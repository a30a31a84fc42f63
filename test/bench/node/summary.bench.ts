import { alone, inMilliseconds, median, timeBeside, timed, type Figure } from '../figure.js';
import { Asking } from './asking.js';
import { OwnProcess } from './own-process.js';
import { type BenchDatabase, onOneConnection } from './own-server.js';
import { AS_OF, GROUPS, groupsStatement, type Statement, SUMMARY, summaryStatement } from './page-statement.js';
import type { Dpo } from './people.js';

/** The whole node counted, through GraphQL, beside the same statement through the driver. */
export async function summaryBench({ url }: BenchDatabase, { cookies }: Dpo, times: number): Promise<Figure[]> {
  const service = await OwnProcess.service({ DATABASE_URL: url });
  const beside = async (query: string, statement: Statement) => {
    const asking = new Asking(service, { cookies, query, variables: { asOf: AS_OF } });
    try {
      return await onOneConnection(url, async (client) => {
        const pairs: [number, number][] = [];
        for (let i = 0; i < times; i++) {
          const [time] = await timed(() => asking.once());
          const [least] = await timed(() => client.query(statement.text, statement.values));
          pairs.push([time, least]);
        }
        return [
          median(pairs.map(([time]) => time)),
          { what: 'same SQL through pg', time: median(pairs.map(([, least]) => least)) },
        ] as const;
      });
    } finally {
      asking.close();
    }
  };
  try {
    const [summary, floorOfSummary] = await beside(SUMMARY, await summaryStatement());
    const [groups, floorOfGroups] = await beside(GROUPS, await groupsStatement());
    return [
      timeBeside('summary by rule, country, severity and kind of member', summary, floorOfSummary, 1.3),
      alone('the same', inMilliseconds(summary), '≤ 60 ms', summary <= 60),
      timeBeside('100 groups of findings by rule and provider', groups, floorOfGroups, null),
    ];
  } finally {
    await service.stop();
  }
}
