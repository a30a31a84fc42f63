import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openNodeDatabase, type NodeDatabase } from '../../libs/database/src/index.js';
import { globalId, readGlobalId } from '../../libs/graphql-kit/src/index.js';
import { readCalendar, shippedTables } from '../../libs/law/src/index.js';
import { recordEntities } from '../../libs/records/src/index.js';
import { readSettings, SystemClock } from '../../libs/runtime/src/index.js';
import { expectCurrent } from '../findings/standing.js';
import type { Client } from '../support/client.js';
import { manyRegisters } from '../support/many-registers.js';
import { RunningNode } from './running-node.js';
import { firstAccount } from './first-account.js';

/** Two thousand in `npm run test:full`. */
const MEMBERS = Number(process.env.VIGIE_MEMBERS ?? 300);

describe(`a provider that ${MEMBERS} members use`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-members-'));
  let node: RunningNode;
  let database: NodeDatabase;
  let person: Client;
  let provider: string;
  let members: string[];

  beforeAll(async () => {
    node = await RunningNode.in(join(folder, 'data'));
    await node.start();
    person = await firstAccount(node);
    const { addProvider } = await person.ask(
      'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { id } } }',
      { input: { name: 'Nuage souverain', country: 'FR', control: [{ country: 'FR' }], certifications: [] } },
    );
    provider = addProvider.provider.id as string;
    const settings = readSettings({ VIGIE_DATA_DIR: node.dataDirectory });
    const log = () => undefined;
    database = await openNodeDatabase({ settings, clock: new SystemClock(), entities: recordEntities, log });
    const { viewer } = await person.ask('{ viewer { id } }');
    const ids = await manyRegisters(database.source, MEMBERS, readGlobalId(provider)?.id ?? '', viewer.id as string);
    members = ids.map((id) => globalId('Member', id, id));
    await untilNobodyIsPending();
  }, 300_000);
  afterAll(async () => {
    await database.close();
    await node.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes hands: the answer is immediate, all are pending, then fewer and fewer, and a kill -9 loses none', async () => {
    expect(await controlled()).toBe(0);
    // Somebody writes elsewhere: until that is committed, nobody is examined, and what is pending stands still.
    const elsewhere = database.source.createQueryRunner();
    await elsewhere.startTransaction();
    await elsewhere.query('SELECT pg_current_xact_id()');
    const { correctProvider } = await person.ask(
      'mutation ($input: CorrectProviderInput!) { correctProvider(input: $input) { opened { id } errors { message } } }',
      { input: { providerId: provider, version: 1, control: [{ country: 'US' }] } },
    );
    expect(correctProvider).toEqual({ opened: null, errors: [] });
    expect(await pending()).toBe(MEMBERS);
    await elsewhere.commitTransaction();
    await elsewhere.release();

    const reads = [MEMBERS];
    while ((reads.at(-1) ?? 0) > MEMBERS / 2) reads.push(await pending());
    await node.kill();
    const left = await expectCurrent(database.transactions, readCalendar(shippedTables));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(MEMBERS);
    await node.start();
    reads.push(...(await untilNobodyIsPending()));
    expect(reads).toEqual([...reads].sort((a, b) => b - a));
    expect(new Set(reads).size).toBeGreaterThan(5);
    expect(await expectCurrent(database.transactions, readCalendar(shippedTables))).toEqual([]);
    expect(await controlled()).toBe(MEMBERS);
  }, 300_000);

  /** How many of the members are told of a control from outside Europe. */
  async function controlled(): Promise<number> {
    const query = 'query ($memberIds: [ID!]) { findings(filter: { memberIds: $memberIds, rules: ["SOV-001"] }) { established } }';
    return (await person.ask(query, { memberIds: members })).findings.established as number;
  }

  /** Every member is asked for by name. */
  async function pending(): Promise<number> {
    await wait(50);
    const query = 'query ($memberIds: [ID!]) { findings(filter: { memberIds: $memberIds }) { pendingMembers } }';
    return (await person.ask(query, { memberIds: members })).findings.pendingMembers as number;
  }

  /** What was read on the way, zero the last. */
  async function untilNobodyIsPending(): Promise<number[]> {
    const reads: number[] = [];
    while (reads.at(-1) !== 0) reads.push(await pending());
    return reads;
  }
});
