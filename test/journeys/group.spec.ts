import { memberGlobalId, recordGlobalId } from '../../libs/register/src/index.js';
import { vigieOn } from '../cli/vigie.js';
import { GroupOfNodes } from '../group/group-of-nodes.js';
import { groupOfThree } from './group-of-three.js';
import type { Answer, Client } from '../support/client.js';
import { operationOf } from '../support/documents.js';
import { newPerson } from '../support/node.js';

const HOUR = 3_600_000;

const asked = `query ($ask: AskInput!) { group {
  findings(filter: { themes: [NON_EU_HOSTING, MISSING_AGREEMENT] }, ask: $ask) {
    established { ...Count } unknown { ...Count } edges { origin { member { name } } node { rule { code } from } } report { ...Report } }
  summary(by: [], filter: { themes: [NON_EU_HOSTING, MISSING_AGREEMENT] }, ask: $ask) { established { ...Count } report { ...Report } } } }
fragment Count on GroupCount { __typename ... on ExactCount { value } ... on MixedAgeCount { value oldestDataAt membersFromCopy }
  ... on LowerBoundCount { atLeast membersMissing membersAnswered } }
fragment Report on GroupReport { completeness sources { nodes { node { name } outcome served dataAt } }
  missingMembers { nodes { name outcome } } }`;

const everything = [
  'Commune de bruyère PRC-001 2024-01-01',
  'Commune de rives PRC-001 2024-01-01',
  'Commune de vallons LOC-001 2024-01-01',
  'Commune de vallons PRC-001 2024-01-01',
  'Commune de lande PRC-001 2024-01-15',
  'Commune de rives LOC-001 2024-02-01',
];
const butOf = (name: string) => everything.filter((row) => !row.includes(name));
const exactly = (value: number) => ({ __typename: 'ExactCount', value });

describe('a group of three nodes', () => {
  let group: GroupOfNodes;
  let dpo: Client;
  beforeAll(async () => {
    group = await GroupOfNodes.start({ nodes: groupOfThree });
    await group.node('Ormes').running.ask('confirm', null);
    dpo = await group.node('Ormelune').as('DPO');
  }, 60_000);
  afterAll(() => group.stop());

  it('answers its DPO with the findings of all members in one order, each of them counted', async () => {
    const { findings, summary } = await ask(dpo);
    expect(rowsOf(findings)).toEqual(everything);
    expect([findings.established, findings.unknown, summary.established]).toEqual([exactly(6), exactly(0), exactly(6)]);
    const source = (name: string) => ({ node: { name }, outcome: 'OK', served: 'LIVE', dataAt: group.now });
    const sources = { nodes: ['Ormelune', 'Ormes', 'Vallons'].map(source) };
    expect(findings.report).toEqual({ completeness: 'COMPLETE', sources, missingMembers: { nodes: [] } });
    expect(summary.report).toEqual(findings.report);
  });

  it('shows its lawyer that a commune is bound by the contract of another node, as long as the holder says so', async () => {
    const lawyer = await group.node('Vallons').as('LAWYER');
    const bound = {
      state: 'SHARED',
      agreement: {
        id: idOfContract,
        title: 'Marché groupé de téléservices',
        holder: { id: idOf('union'), name: 'Communauté du Val d’Ormelune' },
        signedOn: '2022-07-01',
        from: '2022-07-01',
        to: '2026-07-01',
      },
      confirmedAt: group.now,
      whyNot: null,
      withheld: [],
    };
    expect(await cellOfOrmes(lawyer)).toMatchObject(bound);
    await leaveOrmesOut();
    expect(await cellOfOrmes(lawyer)).toMatchObject({
      state: 'CLAIMED_NOT_CONFIRMED',
      whyNot: 'NOT_LISTED',
      confirmedAt: group.now,
    });
    expect(await grp001()).toEqual([]);
    await group.node('Ormes').running.ask('confirm', null);
    expect(await grp001()).toEqual([{ certainty: 'ESTABLISHED', from: '2022-07-01', to: '2026-07-01' }]);

    await takeOrmesIn();
    expect(await cellOfOrmes(lawyer)).toMatchObject(bound);
    await group.node('Ormes').running.ask('confirm', null);
    expect(await grp001()).toEqual([]);
  });

  it('says what it lacks when a node stops, shows its last counts with their age, and is whole again when it comes back', async () => {
    const before = group.now;
    await ask(dpo);
    await group.advance(HOUR);
    await group.node('Vallons').stop();
    const { findings, summary } = await ask(dpo);
    expect(rowsOf(findings)).toEqual(everything.filter((row) => !/rives|vallons/.test(row)));
    const old = { __typename: 'MixedAgeCount', value: 6, oldestDataAt: before, membersFromCopy: 2 };
    expect([findings.established, summary.established]).toEqual([old, old]);
    const live = (name: string) => ({ node: { name }, outcome: 'OK', served: 'LIVE', dataAt: group.now });
    const silent = { node: { name: 'Vallons' }, outcome: 'UNREACHABLE', served: 'NONE', dataAt: null };
    const missing = ['rives', 'vallons'].map((id) => ({ name: `Commune de ${id}`, outcome: 'UNREACHABLE' }));
    expect(findings.report).toEqual({
      completeness: 'PARTIAL',
      sources: { nodes: [live('Ormelune'), live('Ormes'), silent] },
      missingMembers: { nodes: missing },
    });
    expect(summary.report).toEqual({
      completeness: 'COMPLETE_WITH_COPIES',
      sources: { nodes: [live('Ormelune'), live('Ormes'), { ...silent, served: 'COPY', dataAt: before }] },
      missingMembers: { nodes: [] },
    });

    const all = await ask(dpo, { onMissing: 'FAIL', maxCopyAge: 'PT0S' });
    expect(all.findings).toMatchObject({ edges: null, established: null, unknown: null });
    expect(all.findings.report.missingMembers.nodes).toMatchObject(missing.map(({ name }) => ({ name })));
    expect(all.summary).toMatchObject({ established: null, report: { completeness: 'PARTIAL' } });
    const fresh = await ask(dpo, { maxCopyAge: 'PT0S' });
    const atLeast = { __typename: 'LowerBoundCount', atLeast: 2, membersMissing: 2, membersAnswered: 4 };
    expect([fresh.findings.established, fresh.summary.established]).toEqual([atLeast, atLeast]);

    await group.start('Vallons');
    await group.advance(HOUR);
    const again = await ask(dpo);
    expect(rowsOf(again.findings)).toEqual(everything);
    expect([again.findings.established, again.findings.report.completeness]).toEqual([exactly(6), 'COMPLETE']);
  });

  it('gets less at once from a member that lowers what it shares', async () => {
    const admin = await someoneOf('vallons', 'ADMIN');
    const share = async (groupDpo: string) => {
      const input = { memberId: idOf('vallons'), groupDpo };
      const { shareWithGroup } = await admin.ask(operationOf('everyday-writes', 'ShareWithGroup'), { input });
      expect(shareWithGroup.errors).toEqual([]);
    };
    const withoutRowsOf = (outcome: string) => ({ nodes: [{ name: 'Commune de vallons', outcome }] });
    await share('COUNTS');
    const counted = await ask(dpo);
    expect(rowsOf(counted.findings)).toEqual(butOf('vallons'));
    expect(counted.findings.established).toEqual(exactly(6));
    expect(counted.findings.report).toMatchObject({ completeness: 'PARTIAL', missingMembers: withoutRowsOf('COUNTS_ONLY') });
    expect(counted.summary).toMatchObject({ established: exactly(6), report: { completeness: 'COMPLETE' } });

    await share('NONE');
    const atLeast = { __typename: 'LowerBoundCount', atLeast: 4, membersMissing: 1, membersAnswered: 5 };
    const refused = await ask(dpo);
    expect(rowsOf(refused.findings)).toEqual(butOf('vallons'));
    expect(refused.findings.report).toMatchObject({ completeness: 'PARTIAL', missingMembers: withoutRowsOf('REFUSED') });
    expect([refused.findings.established, refused.summary.established]).toEqual([atLeast, atLeast]);

    await share('FINDINGS');
    expect(rowsOf((await ask(dpo)).findings)).toEqual(everything);
  });

  it('gives the DPO of a member what the others share with members', async () => {
    const { findings, summary } = await ask(await someoneOf('ormes', 'DPO'));
    expect(rowsOf(findings)).toEqual(everything.filter((row) => row.includes('rives')));
    expect([findings.established, summary.established]).toEqual([exactly(6), exactly(6)]);
    expect(findings.report).toMatchObject({ completeness: 'PARTIAL' });
    expect(new Set((findings.report.missingMembers.nodes as Answer[]).map(({ outcome }) => outcome as string))).toEqual(
      new Set(['COUNTS_ONLY']),
    );
    expect(summary.report.completeness).toBe('COMPLETE');
  });

  it('is told to each member: who asked, why, and what left of it, never what others were asked', async () => {
    const [own, others] = [await someoneOf('vallons', 'ADMIN'), await someoneOf('ormes', 'DPO')];
    await ask(dpo, { note: 'Revue de mars', members: ['vallons', 'ormes'].map(idOf) });
    await ask(others, { note: 'Pour comparer', purpose: 'PARTNER_TOOL' });
    const records = await recordsOf(own, 'vallons');
    const of = (note: string) => records.filter((one) => one.note === note).sort((a, b) => (a.operation < b.operation ? -1 : 1));
    const [rows, numbers] = [
      { operation: 'findings.page@1', inWords: 'the findings, one by one' },
      { operation: 'findings.summary@1', inWords: 'how many findings there are' },
    ];
    const byDpo = { fromNode: { name: 'Ormelune' }, fromMember: null, role: 'GROUP_DPO', purpose: 'COMPLIANCE_REVIEW' };
    expect(of('Revue de mars')).toMatchObject([
      { ...byDpo, ...rows, level: 'FINDINGS', rows: 2, served: 'LIVE' },
      { ...byDpo, ...numbers, level: 'FINDINGS', rows: 0, served: 'LIVE' },
    ]);
    const byMember = {
      fromNode: { name: 'Ormes' },
      fromMember: { name: 'Commune des Ormes' },
      role: 'MEMBER',
      purpose: 'PARTNER_TOOL',
    };
    expect(of('Pour comparer')).toMatchObject([
      { ...byMember, ...rows, level: 'COUNTS', rows: 0, served: 'LIVE' },
      { ...byMember, ...numbers, level: 'COUNTS', rows: 0, served: 'LIVE' },
    ]);
    const ofRives = await own.ask('query ($id: ID!) { accessRecords(memberId: $id) { totalCount } }', { id: idOf('rives') });
    expect(ofRives.accessRecords).toBeNull();
  });

  it('leaves a chain of what was asked of each member, which holds', async () => {
    const { status, stdout } = await vigieOn({ DATABASE_URL: group.node('Vallons').databaseUrl })('verify', '--json');
    const { chains } = JSON.parse(stdout) as { chains: { memberId: string; accessRecords: { records: number } }[] };
    const reached = chains.filter(({ accessRecords }) => accessRecords.records > 0).map(({ memberId }) => memberId);
    expect([status, reached]).toEqual([0, ['rives', 'vallons']]);
  });

  async function ask(client: Client, how: object = {}): Promise<Record<'findings' | 'summary', Answer>> {
    const whole = { purpose: 'COMPLIANCE_REVIEW', deadlineMs: 30_000, ...how };
    return (await client.ask(asked, { ask: whole })).group as Record<'findings' | 'summary', Answer>;
  }

  async function cellOfOrmes(lawyer: Client): Promise<Answer | undefined> {
    const how = { purpose: 'CONTRACT_AUDIT', deadlineMs: 30_000 };
    const { group: answer } = await lawyer.ask(operationOf('lawyer-coverage', 'LawyerCoverage'), { ask: how });
    const more = await lawyer.ask(
      'query ($ask: AskInput!) { group { coverage(ask: $ask) { rows { cells { confirmedAt whyNot withheld } } } } }',
      { ask: how },
    );
    return { ...answer.coverage.rows[0].cells[0], ...more.group.coverage.rows[0].cells[0] };
  }

  /** Somebody new of one member alone. */
  async function someoneOf(memberId: string, role: 'ADMIN' | 'DPO'): Promise<Client> {
    const node = group.nodes.find(({ spec }) => spec.registers.some(({ member }) => member.id === memberId));
    if (node === undefined) throw new Error(`No node hosts ${memberId}.`);
    return newPerson(node, await node.as('ADMIN'), { members: { [idOf(memberId)]: role } });
  }

  async function recordsOf(client: Client, memberId: string): Promise<Answer[]> {
    const { accessRecords } = await client.ask(
      `query ($id: ID!) { accessRecords(memberId: $id, first: 500) { nodes { fromNode { name } fromMember { name } role purpose note
         operation inWords level rows served queryId } } }`,
      { id: idOf(memberId) },
    );
    return accessRecords.nodes as Answer[];
  }

  async function leaveOrmesOut(): Promise<void> {
    const editor = await group.node('Ormelune').as('ADMIN');
    const { removeBeneficiaries } = await editor.ask(
      `mutation ($input: RemoveBeneficiariesInput!) { removeBeneficiaries(input: $input) { agreement { version } errors { message } } }`,
      { input: { agreementId: idOfContract, memberIds: [idOf('ormes')], version: 1 } },
    );
    expect(removeBeneficiaries).toEqual({ agreement: { version: 2 }, errors: [] });
  }

  async function takeOrmesIn(): Promise<void> {
    const editor = await group.node('Ormelune').as('ADMIN');
    const beneficiaries = [
      { name: 'Ormes', memberId: idOf('ormes'), conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' },
    ];
    const { addBeneficiaries } = await editor.ask(
      `mutation ($input: AddBeneficiariesInput!) { addBeneficiaries(input: $input) { agreement { version } errors { message } } }`,
      { input: { agreementId: idOfContract, beneficiaries, version: 2 } },
    );
    expect(addBeneficiaries).toEqual({ agreement: { version: 3 }, errors: [] });
  }

  async function grp001(): Promise<Answer[]> {
    const admin = await group.node('Ormes').as('ADMIN');
    const { findings } = await admin.ask('{ findings(filter: { rules: ["GRP-001"] }) { nodes { certainty from to } } }');
    return findings.nodes as Answer[];
  }
});

const idOf = memberGlobalId;
const idOfContract = recordGlobalId('AGREEMENT', { memberId: 'union', id: 'g' });

function rowsOf({ edges }: Answer): string[] {
  return (edges as Answer[]).map(({ origin, node }) => `${origin.member.name} ${node.rule.code} ${node.from}`);
}
