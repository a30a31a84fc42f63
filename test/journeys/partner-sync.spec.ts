import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startNode } from '../../apps/registry/src/node.js';
import { theCommandLine } from '../../libs/database/src/index.js';
import { importBundles } from '../../libs/exchange/src/index.js';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import { workedCases } from '../../libs/law/cases/worked-cases.js';
import { readBundle, type RegisterBundle } from '../../libs/model/src/index.js';
import { isRefused, makeLog, readSettings, SystemClock } from '../../libs/runtime/src/index.js';
import { Client } from '../support/client.js';
import { olderTransactionsEnded } from '../support/database.js';
import { operationOf } from '../support/documents.js';
import { testNode, type TestNode } from '../support/node.js';

const sync = operationOf('partner-sync', 'PartnerSync');
const register = operationOf('member-register', 'MemberRegister');

describe('a partner’s tool', () => {
  let node: TestNode;
  beforeAll(async () => {
    node = await testNode();
  });
  afterAll(() => node.stop());

  it('reads every register of the worked cases and of the real chains whole', async () => {
    for (const bundle of [...workedCases.flatMap(({ bundles }) => bundles), ...realChains()]) {
      const id = await brought(bundle);
      const tool = await toolFor(id);
      const { member } = await tool.ask(register, { member: id });
      expect(member).toMatchObject({ id, name: bundle.member.name, kind: bundle.member.kind, siren: bundle.member.siren });
      expect(member.activities.totalCount).toBe(bundle.activities.length);
      for (const activity of member.activities.nodes) expect(activity).toMatchObject(expected(activity.id as string, bundle));
    }
  });

  it('follows changes and removals from page to page, over a restart of the node', async () => {
    const member = await node.member();
    const editor = await node.person({ members: { [member]: 'DPO' } });
    const tool = await toolFor(member);
    const ids: string[] = [];
    for (const name of ['Un', 'Deux', 'Trois']) ids.push(await record(editor, member, name));
    await editor.ask('mutation ($input: RemoveActivityInput!) { removeActivity(input: $input) { errors { message } } }', {
      input: { activityId: ids[1], version: 1 },
    });

    await olderTransactionsEnded(node.databaseUrl);
    const first = await page(tool, null, 3);
    expect(first.nodes.map(({ action, record: { type } }) => `${action} ${type}`)).toEqual([
      'CREATED MEMBER',
      'CREATED ACTIVITY',
      'CREATED ACTIVITY',
    ]);
    expect(first.hasMore).toBe(true);

    const other = await startNode({
      settings: { ...readSettings({ DATABASE_URL: node.databaseUrl, VIGIE_LOG_LEVEL: 'silent' }), port: 0 },
      clock: new SystemClock(),
      log: makeLog('silent'),
    });
    const again = new Client(other.address, tool.headers);
    const second = await page(again, first.endCursor, 200);
    expect(second.nodes.map(({ action, record: { id } }) => [action, id])).toEqual([
      ['CREATED', ids[2]],
      ['DELETED', ids[1]],
    ]);
    expect(second.hasMore).toBe(false);
    const last = await page(again, second.endCursor, 200);
    expect(last).toEqual({ nodes: [], endCursor: second.endCursor, hasMore: false });
    await other.stop();
  });

  it('misses nothing while fifty people write', async () => {
    const members = await Promise.all([node.member(), node.member(), node.member()]);
    const editor = await node.person({ members: Object.fromEntries(members.map((member) => [member, 'EDITOR'] as const)) });
    const tool = await toolFor(...members);
    const written: string[] = [];
    let isWriting = true;
    const writers = Promise.all(
      Array.from({ length: 50 }, async (_, writer) => {
        for (let turn = 0; turn < 3; turn++) written.push(await record(editor, members[writer % 3] ?? '', `${writer} ${turn}`));
      }),
    ).finally(() => (isWriting = false));

    const seen: string[] = [];
    let since: string | null = null;
    // An entry shows once every older transaction of the server has ended, which may be after its writer was answered.
    for (let givenUp = Infinity; seen.length < 150 && Date.now() < givenUp;) {
      const { nodes, endCursor } = await page(tool, since, 7);
      seen.push(...nodes.filter(({ record: { type } }) => type === 'ACTIVITY').map(({ record: { id } }) => id));
      since = endCursor;
      if (!isWriting) givenUp = Math.min(givenUp, Date.now() + 20_000);
      if (nodes.length === 0) await wait(5);
    }
    await writers;
    expect(seen).toHaveLength(150);
    expect((await page(tool, since, 7)).nodes).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(written));
  }, 60_000);

  async function brought(bundle: RegisterBundle): Promise<string> {
    const memberId = bundle.member.id;
    const providers = Object.fromEntries(bundle.providers.map(({ id }) => [id, 'NEW' as const]));
    const choices = { providers, replace: true };
    const plans = await importBundles(node.database.transactions, theCommandLine, [bundle], choices);
    if (isRefused(plans)) throw plans;
    return globalId('Member', memberId, memberId);
  }

  /** A token that reads these members. */
  async function toolFor(...memberIds: string[]): Promise<Client> {
    const { viewer } = await node.admin.ask('{ viewer { id } }');
    for (const memberId of memberIds) {
      await node.admin.ask('mutation ($input: OpenMemberInput!) { openMember(input: $input) { errors { message } } }', {
        input: { memberId, actorId: viewer.id },
      });
    }
    const { createToken } = await node.admin.ask(
      'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret errors { message } } }',
      { input: { name: 'Outil', memberIds, role: 'READER', expiresOn: inAYear() } },
    );
    return new Client(node.address, { authorization: `Bearer ${createToken.secret}` });
  }
});

interface Change {
  action: string;
  record: { type: string; id: string };
}

async function page(client: Client, since: string | null, first: number) {
  const { changes } = await client.ask<{ changes: { nodes: Change[]; endCursor: string | null; hasMore: boolean } }>(sync, {
    since,
    first,
  });
  return changes;
}

async function record(client: Client, memberId: string, name: string): Promise<string> {
  const { recordActivity } = await client.ask(
    'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } errors { message } } }',
    { input: { memberId, name, role: 'CONTROLLER', stage: 'LIVE', purposes: [] } },
  );
  return recordActivity.activity.id as string;
}

/** What the document asks of an activity, as the file says it. */
function expected(id: string, bundle: RegisterBundle): object {
  const activity = bundle.activities.find((one) => globalId('Activity', bundle.member.id, one.id) === id);
  if (activity === undefined) throw new Error('This activity is in no file.');
  const engagements = bundle.engagements.filter(({ activityIds }) => activityIds.includes(activity.id));
  const locations = bundle.locations.filter(
    ({ activityId, engagementId }) => activityId === activity.id || engagements.some((one) => one.id === engagementId),
  );
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    version: expect.any(Number) as number,
    reference: activity.reference,
    name: activity.name,
    role: activity.role,
    stage: activity.stage,
    purposes: activity.purposes,
    dataSubjects: activity.dataSubjects,
    recipients: activity.recipients,
    engagements: engagements.sort(byId).map((one) => ({
      id: globalId('Engagement', bundle.member.id, one.id),
      service: one.service,
      role: one.role,
      provider: { name: bundle.providers.find(({ id: provider }) => provider === one.providerId)?.name },
      agreements:
        one.agreementIds &&
        one.agreementIds.map((agreementId) => {
          const agreement = bundle.agreements.find((two) => two.id === agreementId);
          return { title: agreement?.title, state: agreement?.state, signedOn: agreement?.signedOn, to: agreement?.to };
        }),
    })),
    locations: locations.sort(byId).map(({ kind, country, place, access, keyCustody, from, to, transferTools }) => ({
      kind,
      country,
      place,
      access,
      keyCustody,
      from,
      to,
      transferTools:
        transferTools && transferTools.map(({ tool, signedOn, tia }) => ({ tool, signedOn, tia: tia && { doneOn: tia.doneOn } })),
    })),
  };
}

function realChains(): RegisterBundle[] {
  const folder = join(process.cwd(), 'test', 'fixtures', 'real-chains');
  return readdirSync(folder).map((file) => {
    const reading = readBundle(readFileSync(join(folder, file)));
    if (!('bundle' in reading)) throw new Error(`${file} cannot be read.`);
    return { ...reading.bundle, member: { ...reading.bundle.member, id: `${reading.bundle.member.id} ${file}` } };
  });
}

const inAYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
