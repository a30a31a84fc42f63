import type { Client } from '../support/client.js';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import type { TestNode } from '../support/node.js';
import { asText, memberId, nodeWithFindings, personOf, providerId } from '../support/node-with-findings.js';

describe('lists of findings', () => {
  let node: TestNode;
  let dpo: Client;

  beforeAll(async () => {
    node = await nodeWithFindings();
    dpo = await personOf(node, { ormes: 'DPO', syndic: 'DPO' });
  });
  afterAll(() => node.stop());

  it('are those that hold on the day asked for: from its first day, until the day before its last', async () => {
    const onDay = async (asOf: string) => (await shown({ subjectIds: [globalId('Location', 'syndic', 'past')] }, asOf)).length;
    expect(await Promise.all(['2024-05-31', '2024-06-01', '2024-12-31', '2025-01-01'].map(onDay))).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [{ themes: ['UNKNOWN_LOCATION'] }, ['ormes e LOC-004', 'ormes old LOC-004']],
    [{ themes: ['NON_EU_HOSTING', 'REGISTER_QUALITY'] }, ['ormes l LOC-001', 'syndic s2 LOC-001']],
    [{ rules: ['DPO-001', 'NEW-999'] }, ['syndic syndic DPO-001', 'ormes a NEW-999']],
    [{ severityAtLeast: 'CRITICAL' }, ['ormes l LOC-001', 'syndic s2 LOC-001']],
    [{ severities: ['LOW', 'INFO'] }, ['syndic syndic DPO-001', 'ormes a NEW-999']],
    [{ natures: ['GOOD_PRACTICE'] }, ['ormes a NEW-999']],
    [{ certainty: 'UNKNOWN' }, ['ormes e LOC-004', 'ormes old LOC-004']],
    [{ memberIds: [memberId('syndic')] }, ['syndic s2 LOC-001', 'syndic syndic DPO-001']],
    [{ memberIds: [memberId('ailleurs')] }, []],
    [{ memberIds: ['rien'] }, []],
    [{ memberKinds: ['SYNDICAT'] }, ['syndic s2 LOC-001', 'syndic syndic DPO-001']],
    [{ providerId: providerId('nuage') }, ['ormes l LOC-001', 'syndic s2 LOC-001']],
    [{ providerId: memberId('syndic') }, []],
    [{ countries: ['IN', 'CH'] }, ['syndic s2 LOC-001']],
    [{ subjectTypes: ['MEMBER', 'ACTIVITY'] }, ['syndic syndic DPO-001', 'ormes a NEW-999']],
    [{ subjectIds: [globalId('Location', 'ormes', 'l'), memberId('syndic')] }, ['ormes l LOC-001', 'syndic syndic DPO-001']],
    [{ subjectIds: [globalId('Engagement', 'ormes', 'l'), globalId('Location', 'syndic', 'l')] }, []],
    [{ memberIds: [memberId('ormes')], certainty: 'ESTABLISHED' }, ['ormes l LOC-001', 'ormes a NEW-999']],
  ])('are filtered: %j', async (filter, expected) => {
    expect((await shown(filter)).map(asText)).toEqual(expected);
  });

  it('are read from page to page, and counted apart', async () => {
    const query = `query ($after: String) { findings(first: 4, after: $after) {
      totalCount established unknown edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { findings: one } = await dpo.ask(query);
    const { findings: two } = await dpo.ask(query, { after: one.pageInfo.endCursor });
    expect([one.nodes.length, two.nodes.length, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([4, 2, true, false]);
    expect(new Set([...one.nodes, ...two.nodes].map(({ id }: { id: string }) => id)).size).toBe(6);
    expect(two).toMatchObject({ totalCount: 6, established: 4, unknown: 2 });
    expect(one.edges.at(-1)).toEqual({ cursor: one.pageInfo.endCursor, node: one.nodes.at(-1) });
  });

  it.each([
    '["x","2025-01-01","m","r","s"]',
    '[0,"2025-02-30","m","r","s"]',
    '[0,"2025-01-01",1,"r","s"]',
    '[0,"2025-01-01","m","r"]',
    '[1e9,"2025-01-01","m","r","s"]',
  ])('take no cursor but their own: %s', async (place) => {
    const { data, errors } = await dpo.send('query ($after: String) { findings(after: $after) { nodes { id } } }', {
      after: Buffer.from(place).toString('base64url'),
    });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_REQUEST']);
  });

  it.each([
    ['findingGroups(by: [])', 'Expected at least one dimension.'],
    ['findingGroups(by: [RULE, RULE])', 'Each dimension is asked for once.'],
    ['findingSummary(by: [RULE, RULE])', 'Each dimension is asked for once.'],
  ])('%s is refused in words', async (field, said) => {
    const { errors } = await dpo.send(`{ ${field} { __typename } }`);
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([['BAD_REQUEST', `by: ${said}`]]);
  });

  it('are counted by country under each of those that they name, and by words', async () => {
    const { findingGroups } = await dpo.ask(`{ findingGroups(by: [COUNTRY, MEMBER_KIND]) {
      totalCount nodes { country memberKind established unknown members severity rule { code } } } }`);
    const group = { established: 1, unknown: 0, members: 1, severity: 'CRITICAL', rule: null };
    expect(findingGroups.totalCount).toBe(5);
    expect(findingGroups.nodes).toEqual([
      { ...group, country: 'IN', memberKind: 'SYNDICAT' },
      { ...group, country: 'US', memberKind: 'COMMUNE' },
      { ...group, country: 'US', memberKind: 'SYNDICAT' },
      { ...group, country: null, memberKind: 'COMMUNE', unknown: 2, severity: 'MEDIUM' },
      { ...group, country: null, memberKind: 'SYNDICAT', severity: 'LOW' },
    ]);
  });

  it('are grouped a page at a time, by one dimension or several, each once', async () => {
    const query = `query ($by: [FindingDimension!]!, $after: String) { findingGroups(by: $by, first: 2, after: $after) {
      nodes { theme nature member { name } severity established unknown } pageInfo { hasNextPage endCursor } } }`;
    const by = ['THEME', 'NATURE', 'MEMBER', 'SEVERITY'];
    const read: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { findingGroups } = await dpo.ask(query, { by, after });
      read.push(...(findingGroups.nodes as object[]));
      after = findingGroups.pageInfo.endCursor as string;
      more = findingGroups.pageInfo.hasNextPage as boolean;
    }
    const [commune, syndicat] = [{ name: 'Commune' }, { name: 'Syndicat des eaux' }];
    expect(read).toEqual([
      { theme: 'NON_EU_HOSTING', nature: 'DUTY', member: commune, severity: 'CRITICAL', established: 1, unknown: 0 },
      { theme: 'NON_EU_HOSTING', nature: 'DUTY', member: syndicat, severity: 'CRITICAL', established: 1, unknown: 0 },
      { theme: 'UNKNOWN_LOCATION', nature: 'DUTY', member: commune, severity: 'MEDIUM', established: 0, unknown: 2 },
      { theme: 'DPO', nature: 'DUTY', member: syndicat, severity: 'LOW', established: 1, unknown: 0 },
      { theme: null, nature: 'GOOD_PRACTICE', member: commune, severity: 'INFO', established: 1, unknown: 0 },
    ]);
    for (const wrong of [[], ['RULE', 'RULE']]) {
      const { errors } = await dpo.send(query, { by: wrong });
      expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    }
  });

  async function shown(filter: object, asOf: string | null = null): Promise<Shown[]> {
    const { findings } = await dpo.ask(
      `query ($filter: FindingFilter, $asOf: Day) { findings(filter: $filter, asOf: $asOf) {
         nodes { id rule { code } member { id } subject { id } } } }`,
      { filter, asOf },
    );
    return findings.nodes as Shown[];
  }
});

type Shown = Parameters<typeof asText>[0];
