import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openNodeDatabase, theBackground } from '../../libs/database/src/index.js';
import type { Finding } from '../../libs/model/src/index.js';
import { recordEntities } from '../../libs/records/src/index.js';
import { readGlobalId } from '../../libs/graphql-kit/src/index.js';
import { readSettings, SystemClock } from '../../libs/runtime/src/index.js';
import { findingsIn, vigieOn } from '../cli/vigie.js';
import { inOrder, keptFindings } from '../findings/standing.js';
import type { Client } from '../support/client.js';
import { firstAccount, ownMember } from './first-account.js';
import { KILLS, RunningNode } from './running-node.js';
import { SeveralWriters, type SmallGroup } from './several-writers.js';

/** How often each thing is killed: once in `npm test`, twenty times in `npm run test:full`. */
const times = Number(process.env.VIGIE_KILLS ?? 1);

describe('a node that is killed while the people of a group write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-findings-'));
  let node: RunningNode;
  let person: Client;
  let group: SmallGroup;

  beforeAll(async () => {
    node = await RunningNode.in(join(folder, 'data'));
    await node.start();
    person = await firstAccount(node);
    group = await newGroup(person);
  }, 120_000);
  afterAll(async () => {
    await node.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(KILLS)(
    'finds, once nobody is pending, what `vigie check` finds in the exported registers: kill -9 of %s',
    async (_, kill) => {
      for (let turn = 0; turn < times; turn++) {
        const writers = new SeveralWriters(person, group);
        await writers.have(2 + Math.random() * 6);
        await kill(node);
        await Promise.all([writers.stop(), node.stop()]);
        await node.start();
        await untilNobodyIsPending(person);
        const checked = await checkedFindings();
        expect(inOrder(await kept())).toEqual(inOrder(checked));
        expect(await shownOn(person, '2026-06-01')).toBe(checked.filter(holdsOn('2026-06-01')).length);
        expect(new Set(checked.map(({ rule }) => rule)).size).toBeGreaterThan(5);
      }
    },
    60_000 * times,
  );

  /** What the command line finds in the files that it exports, on every day. */
  async function checkedFindings(): Promise<Finding[]> {
    const vigie = vigieOn({ VIGIE_DATA_DIR: node.dataDirectory });
    const members = [group.union, ...group.communes].map((id) => readGlobalId(id)?.id ?? '');
    const files = members.map((id) => join(folder, `${id}.json`));
    const exported = await Promise.all(members.map((id, index) => vigie('export', id, '-o', files[index] ?? '')));
    expect(exported).toEqual(members.map(() => ({ status: 0, stdout: '', stderr: '' })));
    return findingsIn(await vigie('check', '--format', 'json', '--all', ...files));
  }

  async function kept(): Promise<Finding[]> {
    const settings = readSettings({ VIGIE_DATA_DIR: node.dataDirectory });
    const log = () => undefined;
    const database = await openNodeDatabase({ settings, clock: new SystemClock(), entities: recordEntities, log });
    try {
      return await database.transactions.read(theBackground, keptFindings);
    } finally {
      await database.close();
    }
  }
});

async function newGroup(person: Client): Promise<SmallGroup> {
  const union = await ownMember(person, 'EPCI');
  const communes = [await ownMember(person), await ownMember(person)];
  const [provider, sharedProvider] = [await newProvider(person, 'Nuage'), await newProvider(person, 'Éditeur Lavande')];
  const { recordAgreement } = await person.ask(
    'mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) { agreement { id } errors { message } } }',
    { input: { memberId: union, providerId: sharedProvider, ...groupContract } },
  );
  const shared = { provider: sharedProvider, agreement: recordAgreement.agreement.id as string };
  return { union, communes, provider, shared };
}

async function newProvider(person: Client, name: string): Promise<string> {
  const { addProvider } = await person.ask(
    'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { id } } }',
    {
      input: { name, country: 'FR', kind: 'COMPANY' },
    },
  );
  return addProvider.provider.id as string;
}

const groupContract = {
  kind: 'PROCESSING',
  title: 'Marché groupé',
  state: 'SIGNED',
  vehicle: 'PURCHASING_GROUP',
  procedureLaunchedOn: '2022-02-01',
  signedOn: '2022-07-01',
  from: '2022-07-01',
};

async function untilNobodyIsPending(person: Client): Promise<void> {
  while ((await person.ask('{ findings(first: 1) { pendingMembers } }')).findings.pendingMembers > 0) await wait(20);
}

async function shownOn(person: Client, asOf: string): Promise<number> {
  const { findings } = await person.ask('query ($asOf: Day) { findings(first: 1, asOf: $asOf) { established unknown } }', { asOf });
  return (findings.established as number) + (findings.unknown as number);
}

const holdsOn =
  (day: string) =>
  ({ from, to }: Finding) =>
    from <= day && (to === null || day < to);
