import { median, timeBeside, timed, type Figure } from '../figure.js';
import { Asking } from './asking.js';
import { OwnProcess } from './own-process.js';
import type { BenchDatabase } from './own-server.js';
import { AS_OF, PAGE } from './page-statement.js';
import type { Dpo } from './people.js';

export interface Node {
  database: BenchDatabase;
  dpo: Dpo;
}

/** The same page on a node with ten times as many registers, one question at a time. */
export async function growthBench(large: Node, small: Node, times: number): Promise<Figure[]> {
  const askings: Asking[] = [];
  try {
    for (const { database, dpo } of [large, small]) {
      const service = await OwnProcess.service({ DATABASE_URL: database.url });
      askings.push(new Asking(service, { cookies: dpo.cookies, query: PAGE, variables: { asOf: AS_OF } }));
    }
    const measured: number[][] = askings.map(() => []);
    for (let i = 0; i < times; i++) {
      for (const [at, asking] of askings.entries()) measured[at]?.push((await timed(() => asking.once()))[0]);
    }
    const [ofLarge = NaN, ofSmall = NaN] = measured.map((list) => median(list.slice(times / 10)));
    return [timeBeside('the same page with ten times the registers', ofLarge, { what: 'with a tenth', time: ofSmall }, 1.2)];
  } finally {
    for (const asking of askings) {
      asking.close();
      await asking.server.stop();
    }
  }
}
