import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMilliseconds, median, type Figure } from '../figure.js';
import { Asking, type Load } from './asking.js';
import type { Floor, PageNode } from './floor-server.js';
import { OwnProcess } from './own-process.js';
import type { BenchDatabase, OwnServer } from './own-server.js';
import { AS_OF, PAGE, pageStatement } from './page-statement.js';
import type { Dpo } from './people.js';

const CONNECTIONS = 8;
const ROUNDS = 5;

/** A page of 100 findings of every member, as a DPO shared by all of them asks for it, beside a bare server that sends the same bytes. */
export async function pageBench(server: OwnServer, { url }: BenchDatabase, { cookies }: Dpo, seconds: number): Promise<Figure[]> {
  const service = await OwnProcess.service({ DATABASE_URL: url });
  const question = { cookies, query: PAGE, variables: { asOf: AS_OF } };
  const toService = new Asking(service, question, CONNECTIONS);
  try {
    const answer = (await toService.once()).trimEnd();
    const floor = await floorServer(server, url, answer);
    const toFloor = new Asking(floor, question, CONNECTIONS);
    try {
      if ((await toFloor.once()) !== answer) throw new Error('The floor does not send the same page.');
      return figuresOf(await alternately(toService, toFloor, seconds * 1000), answer);
    } finally {
      toFloor.close();
      await floor.stop();
    }
  } finally {
    toService.close();
    await service.stop();
  }
}

async function floorServer({ directory }: OwnServer, url: string, answer: string): Promise<OwnProcess> {
  const { data } = JSON.parse(answer) as { data: { findings: { nodes: PageNode[] } } };
  const floor: Floor = { statement: await pageStatement(), nodes: data.findings.nodes };
  const file = join(directory, 'floor.json');
  writeFileSync(file, JSON.stringify(floor));
  return OwnProcess.start(join('dist', 'test', 'bench', 'node', 'floor-server.js'), { DATABASE_URL: url, FLOOR: file });
}

interface Pair {
  measured: Load;
  floor: Load;
}

/** The first round warms both up. */
async function alternately(toService: Asking, toFloor: Asking, milliseconds: number): Promise<Pair[]> {
  const rounds: Pair[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push({ measured: await toService.during(milliseconds), floor: await toFloor.during(milliseconds) });
  }
  return rounds.slice(1);
}

function figuresOf(rounds: readonly Pair[], answer: string): Figure[] {
  const what = `page of 100 findings of every member (${(answer.length / 1000).toFixed(0)} kB, ${CONNECTIONS} connections)`;
  const throughput = median(rounds.map(({ measured, floor }) => measured.perSecond / floor.perSecond));
  const cpu = median(rounds.map(({ measured, floor }) => measured.cpuOfEach / floor.cpuOfEach));
  const of = (pick: (pair: Pair) => number) => median(rounds.map(pick));
  return [
    {
      what,
      value: `${of(({ measured }) => measured.perSecond).toFixed(0)} a second`,
      floor: `node:http + pg ${of(({ floor }) => floor.perSecond).toFixed(0)} a second`,
      ratio: throughput,
      budget: '≥ 0.7',
      isMet: throughput >= 0.7,
    },
    {
      what: 'processor time of the service for each',
      value: inMilliseconds(of(({ measured }) => measured.cpuOfEach)),
      floor: `node:http + pg ${inMilliseconds(of(({ floor }) => floor.cpuOfEach))}`,
      ratio: cpu,
      budget: '≤ 1.6',
      isMet: cpu <= 1.6,
    },
  ];
}
