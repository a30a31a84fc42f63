import { shareWithGroup } from '../../apps/registry/src/demonstration/group/sharing.js';
import { trustTasks } from '../../apps/registry/src/demonstration/group/trust-tasks.js';
import { loadDemonstration } from '../../apps/registry/src/demonstration/load-demonstration.js';
import { startNode, type Node } from '../../apps/registry/src/node.js';
import type { InputOf } from '../../apps/registry/src/supervisor/tasks.js';
import { endWithParent, serveParent } from '../../apps/registry/src/supervisor/serve-parent.js';
import { theBackground, Transactions } from '../../libs/database/src/index.js';
import { AnswerOperation } from '../../libs/group/src/answer/answer-operation.js';
import {
  AgreementConfirmations,
  type AccessVerification,
  PeerFailure,
  Peers,
  Rosters,
  verifyAccessRecords,
} from '../../libs/group/src/index.js';
import { examineEverythingDue } from '../../libs/findings/src/index.js';
import type { Asker } from '../../libs/group/src/protocol/asker.js';
import { makeLog, newId, readSettings, SetClock } from '../../libs/runtime/src/index.js';
import type { Called, OwnNodeTasks } from './own-node-tasks.js';

/** A whole node in a process of its own, whose clock is moved from outside. VIGIE_TEST_PORT: 0 for a free one; VIGIE_TEST_NOW: its clock. */
async function main(): Promise<void> {
  const settings = { ...readSettings(process.env), port: Number(process.env.VIGIE_TEST_PORT) };
  const clock = new SetClock(process.env.VIGIE_TEST_NOW ?? '');
  const starting = startNode({ settings, clock, log: makeLog(settings.logLevel) });
  endWithParent(async () => (await starting).stop());
  serveParent(tasksOf(await starting, clock));
}

function tasksOf({ app, address }: Node, clock: SetClock): OwnNodeTasks {
  const transactions = app.get(Transactions);
  return {
    ...trustTasks(app),
    address: async () => address,
    setClock: async (at) => clock.set(at),
    call: (input) => call(app, input),
    dieAfterAnswer: async () => dieAfterAnswer(app.get(AnswerOperation)),
    verify: () =>
      transactions.read(theBackground, async (tx) => {
        const members = await tx.rows<{ id: string }>('SELECT member_id AS id FROM member ORDER BY member_id');
        const verified: AccessVerification[] = [];
        for (const { id } of members) verified.push(await verifyAccessRecords(tx, id));
        return verified;
      }),
    confirm: async () => {
      await app.get(AgreementConfirmations).run();
      await examineEverythingDue(transactions);
    },
    load: async ({ registers, people, sharing }) => {
      const accounts = await loadDemonstration(transactions, { registers, people });
      await shareWithGroup(transactions, sharing);
      return accounts ?? [];
    },
  };
}

function dieAfterAnswer(answering: AnswerOperation): void {
  const answer = answering.answer.bind(answering);
  answering.answer = async (...asked) => {
    await answer(...asked);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };
}

async function call(
  app: Node['app'],
  { node: id, operation, variables, deadlineMs }: InputOf<OwnNodeTasks['call']>,
): Promise<Called> {
  const { own, roster } = await app.get(Rosters).standing();
  const node = roster?.nodes.find((one) => one.id === id);
  if (own === null || roster === null || node === undefined) throw new Error(`There is no node ${id} in the roster.`);
  const asker: Asker = {
    nodeId: own.nodeId,
    role: 'NODE',
    memberId: null,
    person: own.nodeId,
    purpose: 'COMPLIANCE_REVIEW',
    note: null,
    queryId: newId(),
  };
  const { signal } = new AbortController();
  try {
    const asked = { operation, variables, asker, rosterVersion: roster.version, deadlineMs, signal };
    return { outcome: 'OK', answer: await app.get(Peers).call(node, asked) };
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    return { outcome: error.outcome, answer: null };
  }
}

await main();
