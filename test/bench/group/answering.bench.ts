import { theCommandLine, type Transactions } from '../../../libs/database/src/index.js';
import { AnswerOperation } from '../../../libs/group/src/answer/answer-operation.js';
import { wholeFilter } from '../../../libs/group/src/ask/filter-from.js';
import { PeerClient, Rosters, ShareWithGroup } from '../../../libs/group/src/index.js';
import { makeKey, type NewKey, publicPart } from '../../../libs/group/src/keys/make-key.js';
import { addressOf, signRequest } from '../../../libs/group/src/message/sign-request.js';
import { OPERATIONS } from '../../../libs/group/src/operations/catalogue.js';
import type { FindingsVariables } from '../../../libs/group/src/protocol/findings.js';
import type { Asker } from '../../../libs/group/src/protocol/asker.js';
import { RULES_VERSION } from '../../../libs/law/src/index.js';
import { accepted, newId } from '../../../libs/runtime/src/index.js';
import { inMilliseconds, median, timeBeside, timed, type Figure } from '../figure.js';
import { examineAllDue } from '../node/examination.bench.js';
import { bringIn } from '../node/import.bench.js';
import { OwnProcess } from '../node/own-process.js';
import type { BenchDatabase, OwnServer } from '../node/own-server.js';
import { registersOf } from '../node/registers.js';
import { AS_OF } from './asker.js';
import { foundGroup } from './found-group.js';

const TIMES = 200;
const WARM_UP = 50;

/** One node that is asked for its part of a page: it verifies, reads, records who asked, signs. The service is a process of its own. */
export async function answeringBench(server: OwnServer): Promise<Figure[]> {
  const database = await server.database('answering');
  const [key, asking] = [await makeKey(), newId()];
  const members = await tenMembers(database);
  const own = { id: newId(), url: 'https://own.example', operations: OPERATIONS.map(({ name }) => name) };
  const keys = [{ kid: key.kid, jwk: publicPart(key.privateJwk), from: new Date(0).toISOString(), until: null }];
  const others = [{ id: asking, name: 'Nœud', url: 'https://asking.example', state: 'ACTIVE' as const, keys, operations: [] }];
  const person = 'déléguée';
  await foundGroup(database.transactions, {
    own,
    others,
    members: members.map((id) => ({ id, name: id, siren: null, kind: 'COMMUNE', nodeId: own.id })),
    asking: { nodeId: asking, person },
  });
  await database.source.query('VACUUM ANALYZE');
  const asker: Asker = {
    nodeId: asking,
    role: 'GROUP_DPO',
    memberId: null,
    person,
    purpose: 'COMPLIANCE_REVIEW',
    note: null,
    queryId: newId(),
  };
  const question = new SignedQuestion(key, own, asker, variablesFor(members));
  const alone = await inProcess(database.transactions, question);
  const service = await OwnProcess.service({ DATABASE_URL: database.url });
  try {
    return await figuresOf(service, question, alone, await openFindings(database));
  } finally {
    await service.stop();
  }
}

/** About a thousand findings that hold on the day, all of them shared. */
async function tenMembers(database: BenchDatabase): Promise<string[]> {
  const registers = registersOf({ members: 10, activitiesPerMember: 40 });
  await bringIn(database, registers);
  await examineAllDue(database);
  const share = new ShareWithGroup(database.transactions);
  const ids = registers.map(({ member }) => member.id);
  for (const id of ids) accepted(await share.run(theCommandLine, id, { groupDpo: 'FINDINGS' }));
  return ids;
}

async function openFindings({ source }: BenchDatabase): Promise<number> {
  const [row] = await source.query<{ count: number }[]>(
    `SELECT count(*) FROM finding WHERE "from" <= $1::date AND ("to" IS NULL OR "to" > $1::date)`,
    [AS_OF],
  );
  return Number(row?.count);
}

/** Its part of a page of 50 in a group of ten nodes. */
const variablesFor = (members: string[]): FindingsVariables => ({
  members,
  filter: wholeFilter(null),
  asOf: AS_OF,
  counted: true,
  rules: RULES_VERSION,
  first: 14,
  after: null,
});

const OPERATION = 'findings.page@1';

/** The same question over and over; each time it is another request. */
class SignedQuestion {
  readonly body: Buffer;

  constructor(
    private readonly key: NewKey,
    private readonly to: { id: string; url: string },
    readonly asker: Asker,
    readonly variables: FindingsVariables,
  ) {
    this.body = Buffer.from(JSON.stringify(variables));
  }

  signed(): Promise<string> {
    const { asker, to, body } = this;
    const about = {
      from: asker.nodeId,
      to,
      operation: OPERATION,
      body,
      asker,
      rosterVersion: 1,
      deadlineMs: 3000,
      now: Date.now(),
    };
    return signRequest(about, this.key);
  }
}

/** The answer without HTTP and signatures: the operation with its record. */
async function inProcess(transactions: Transactions, { variables, asker }: SignedQuestion): Promise<number> {
  const answering = new AnswerOperation(transactions, new Rosters(transactions));
  return medianOf(async () => (await timed(() => answering.answer(OPERATION, variables, asker, 3000)))[0]);
}

async function figuresOf(service: OwnProcess, question: SignedQuestion, alone: number, findings: number): Promise<Figure[]> {
  const client = new PeerClient({ peersPrivate: true });
  const url = addressOf(service.address, OPERATION);
  const { signal } = new AbortController();
  let cpu = 0;
  const time = await medianOf(async (turn) => {
    if (turn === WARM_UP) cpu = await service.cpu();
    const headers = { 'vigie-request': await question.signed() };
    const [took, { status, body }] = await timed(() =>
      client.send({ url, headers, body: question.body, deadlineMs: 3000, signal }),
    );
    if (status !== 200) throw new Error(`${status} ${body.toString()}`);
    return took;
  });
  const each = ((await service.cpu()) - cpu) / TIMES;
  await client.onModuleDestroy();
  const what = `one node answers its part of a page, of ${findings} findings of ten members`;
  return [
    timeBeside(what, time, { what: 'operation and record alone', time: alone }, null),
    { what: 'processor time of the service for it', value: inMilliseconds(each), floor: '', ratio: null, budget: '', isMet: true },
  ];
}

async function medianOf(once: (turn: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TIMES; turn++) times.push(await once(turn));
  return median(times.slice(WARM_UP));
}
