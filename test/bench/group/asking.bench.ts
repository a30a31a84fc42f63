import type { AskedProcess } from '../../../apps/registry/src/supervisor/asked-process.js';
import { alone, inMilliseconds, median, quantile, type Figure } from '../figure.js';
import type { OwnServer } from '../node/own-server.js';
import type { AskerTasks, Kind, Load, Told } from './asker-tasks.js';
import { onRunningGroup } from './running-group.js';

const ROUNDS = 10;
const TIMES = 20;
/** In milliseconds. `perNode`: how long a question waits for a node that says nothing. */
const BUDGET = { beyondSlowest: 60, cpuOfSource: 0.75, perNode: 1500 };

type Asker = AskedProcess<AskerTasks>;
type Loads = Record<Kind, Load>;

/** Pages and summaries of so many nodes; then of as many again, a tenth of which are faulty. */
export async function askingBench(server: OwnServer, nodes: number): Promise<Figure[]> {
  let healthy: Loads | null = null;
  const figures = await onRunningGroup(server, { nodes, faulty: 0 }, async (asker) => {
    const [first] = await questions(asker, 'PAGE', 1);
    healthy = await inTurn(asker, ['PAGE', 'SUMMARY', 'BARE']);
    refuseMissing([...healthy.PAGE.questions, ...healthy.SUMMARY.questions], 0);
    const { PAGE, SUMMARY, BARE } = healthy;
    return [
      alone(`first question to ${nodes} nodes, connections to be made`, inMilliseconds(first?.took ?? 0)),
      ...figuresOf(`page of 50 findings with counts, ${nodes} nodes`, PAGE, { what: 'undici alone', load: BARE }, nodes),
      ...figuresOf(`summary by rule, ${nodes} nodes`, SUMMARY, { what: 'undici alone', load: BARE }, nodes),
    ];
  });
  return [...figures, ...(await withFaults(server, nodes, healthy ?? none()))];
}

function withFaults(server: OwnServer, nodes: number, healthy: Loads): Promise<Figure[]> {
  const faulty = nodes / 10;
  return onRunningGroup(server, { nodes, faulty }, async (asker) => {
    const first = await untilSpared(asker);
    const longest = Math.max(...first.map(({ took }) => took));
    const loads = await inTurn(asker, ['PAGE', 'SUMMARY']);
    refuseMissing([...loads.PAGE.questions, ...loads.SUMMARY.questions], faulty);
    const what = `${faulty} of ${nodes} nodes faulty`;
    const most = BUDGET.perNode + BUDGET.beyondSlowest;
    return [
      alone(
        `${what}: the longest of the first ${first.length} questions`,
        inMilliseconds(longest),
        `≤ ${most} ms`,
        longest <= most,
      ),
      ...figuresOf(`page, ${what}`, loads.PAGE, { what: 'all healthy', load: healthy.PAGE }, nodes),
      ...figuresOf(`summary, ${what}`, loads.SUMMARY, { what: 'all healthy', load: healthy.SUMMARY }, nodes),
    ];
  });
}

/** The questions that still wait for nodes that say nothing, and the first that does not. */
async function untilSpared(asker: Asker): Promise<Told[]> {
  const asked: Told[] = [];
  for (;;) {
    const [one] = await questions(asker, 'PAGE', 1);
    if (one !== undefined) asked.push(one);
    if (one === undefined || one.took < BUDGET.perNode / 2) return asked;
    if (asked.length > 20) throw new Error('The nodes that say nothing are asked again and again.');
  }
}

const questions = async (asker: Asker, kind: Kind, times: number) => (await asker.ask('ask', { kind, times })).questions;

/** By turns, so that what else the machine does falls on each; the first round warms up. */
async function inTurn(asker: Asker, kinds: readonly Kind[]): Promise<Loads> {
  const loads = none();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const kind of kinds) {
      const load = await asker.ask('ask', { kind, times: TIMES });
      if (round === 0) continue;
      loads[kind].questions.push(...load.questions);
      loads[kind].cpu += load.cpu;
    }
  }
  return loads;
}

const none = (): Loads => ({
  PAGE: { questions: [], cpu: 0 },
  SUMMARY: { questions: [], cpu: 0 },
  BARE: { questions: [], cpu: 0 },
});

function figuresOf(what: string, load: Load, floor: { what: string; load: Load }, nodes: number): Figure[] {
  const [beyond, least] = [load, floor.load].map((one) => one.questions.map(beyondSlowest)) as [number[], number[]];
  const [most, leastMost] = [quantile(beyond, 0.95), quantile(least, 0.95)];
  const [cpu, leastCpu] = [load, floor.load].map((one) => one.cpu / one.questions.length / nodes) as [number, number];
  const took = median(load.questions.map((one) => one.took));
  const slowest = median(load.questions.map((one) => one.slowest));
  return [
    {
      what: `${what}: half of the questions`,
      value: inMilliseconds(took),
      floor: `slowest node ${inMilliseconds(slowest)}`,
      ratio: took / slowest,
      budget: '',
      isMet: true,
    },
    {
      what: 'beyond the slowest node: half of them',
      value: inMilliseconds(median(beyond)),
      floor: `${floor.what} ${inMilliseconds(median(least))}`,
      ratio: null,
      budget: '',
      isMet: true,
    },
    {
      what: 'beyond the slowest node: 95 in 100',
      value: inMilliseconds(most),
      floor: `${floor.what} ${inMilliseconds(leastMost)}`,
      ratio: null,
      budget: `≤ ${BUDGET.beyondSlowest} ms`,
      isMet: most <= BUDGET.beyondSlowest,
    },
    {
      what: 'processor time of the asker for each node',
      value: `${cpu.toFixed(2)} ms`,
      floor: `${floor.what} ${leastCpu.toFixed(2)} ms`,
      ratio: cpu / leastCpu,
      budget: `≤ ${BUDGET.cpuOfSource} ms`,
      isMet: cpu <= BUDGET.cpuOfSource,
    },
  ];
}

const beyondSlowest = ({ took, slowest }: Told) => took - slowest;

/** What is measured is the whole: every node that is well, and only those. */
function refuseMissing(asked: readonly Told[], faulty: number): void {
  const wrong = asked.find(({ missing }) => missing !== faulty);
  if (wrong !== undefined) throw new Error(`${wrong.missing} nodes brought nothing to a question, instead of ${faulty}.`);
}
