import type { AskedProcess } from '../../../apps/registry/src/supervisor/asked-process.js';
import { alone, inMilliseconds, median, quantile, type Figure } from '../figure.js';
import type { OwnServer } from '../node/own-server.js';
import type { AskerTasks, Kind, Load, Told } from './asker-tasks.js';
import { onRunningGroup } from './running-group.js';

const ROUNDS = 10;
const TIMES = 20;
/** Milliseconds. */
const BUDGET = { beyondSlowest: 60, cpuOfSource: 0.75 };

/** Pages and summaries of so many nodes, beside the same requests without signatures, rows in order, or a database. */
export function askingBench(server: OwnServer, nodes: number): Promise<Figure[]> {
  return onRunningGroup(server, { nodes, faulty: 0 }, async (asker) => {
    const { questions: first } = await asker.ask('ask', { kind: 'PAGE', times: 1 });
    const loads = await alternately(asker);
    for (const { questions } of Object.values(loads)) refuseMissing(questions);
    return [
      alone(`first question to ${nodes} nodes, connections to be made`, inMilliseconds(first[0]?.took ?? 0)),
      ...figuresOf(`page of 50 findings with counts, ${nodes} nodes`, loads.PAGE, loads.BARE, nodes),
      ...figuresOf(`summary by rule, ${nodes} nodes`, loads.SUMMARY, loads.BARE, nodes),
    ];
  });
}

/** The kinds in turn, so that what else the machine does falls on each; the first round warms up. */
export async function alternately(asker: AskedProcess<AskerTasks>): Promise<Record<Kind, Load>> {
  const loads: Record<Kind, Load> = {
    PAGE: { questions: [], cpu: 0 },
    SUMMARY: { questions: [], cpu: 0 },
    BARE: { questions: [], cpu: 0 },
  };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const kind of Object.keys(loads) as Kind[]) {
      const { questions, cpu } = await asker.ask('ask', { kind, times: TIMES });
      if (round === 0) continue;
      loads[kind].questions.push(...questions);
      loads[kind].cpu += cpu;
    }
  }
  return loads;
}

export function figuresOf(what: string, load: Load, floor: Load, sources: number): Figure[] {
  const beyond = quantile(load.questions.map(beyondSlowest), 0.95);
  const [cpu, least] = [load, floor].map((one) => one.cpu / one.questions.length / sources) as [number, number];
  return [
    {
      what: `${what}: beyond the slowest node, at most, 95 times in 100`,
      value: `${inMilliseconds(beyond)} (half ${inMilliseconds(median(load.questions.map(beyondSlowest)))})`,
      floor: `undici alone ${inMilliseconds(quantile(floor.questions.map(beyondSlowest), 0.95))}`,
      ratio: beyond / quantile(floor.questions.map(beyondSlowest), 0.95),
      budget: `≤ ${BUDGET.beyondSlowest} ms`,
      isMet: beyond <= BUDGET.beyondSlowest,
    },
    {
      what: 'the same: whole time',
      value: inMilliseconds(median(load.questions.map(({ took }) => took))),
      floor: `slowest node ${inMilliseconds(median(load.questions.map(({ slowest }) => slowest)))}`,
      ratio: median(load.questions.map(({ took }) => took)) / median(load.questions.map(({ slowest }) => slowest)),
      budget: '',
      isMet: true,
    },
    {
      what: 'the same: processor time of the asker for each node',
      value: `${cpu.toFixed(2)} ms`,
      floor: `undici alone ${least.toFixed(2)} ms`,
      ratio: cpu / least,
      budget: `≤ ${BUDGET.cpuOfSource} ms`,
      isMet: cpu <= BUDGET.cpuOfSource,
    },
  ];
}

const beyondSlowest = ({ took, slowest }: Told) => took - slowest;

function refuseMissing(questions: readonly Told[]): void {
  const missing = questions.filter((one) => one.missing > 0).length;
  if (missing > 0) throw new Error(`Nodes were missing from ${missing} questions: what is measured is not the whole.`);
}
