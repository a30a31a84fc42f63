import pg from 'pg';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import type { Client } from '../support/client.js';
import { operationOf } from '../support/documents.js';
import type { TestNode } from '../support/node.js';
import { asText, memberId, nodeWithFindings, personOf, providerId } from '../support/node-with-findings.js';

const firstScreen = operationOf('dpo-first-screen', 'DpoFirstScreen');

describe('the findings of the registers that somebody reads', () => {
  let node: TestNode;
  let dpo: Client;

  beforeAll(async () => {
    node = await nodeWithFindings();
    dpo = await personOf(node, { ormes: 'DPO', syndic: 'DPO' });
  });
  afterAll(() => node.stop());

  it('are the first screen of a DPO, as it stands', async () => {
    for (const _time of ['executed', 'compiled']) {
      const screen = await dpo.ask(firstScreen);
      expect(screen.findings).toMatchObject({
        established: 2,
        unknown: 2,
        pendingMembers: 0,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
      });
      expect(screen.findings.nodes.map(asText)).toEqual([
        'ormes l LOC-001',
        'syndic s2 LOC-001',
        'ormes e LOC-004',
        'ormes old LOC-004',
      ]);
      expect(screen.findings.nodes[0]).toEqual({
        id: expect.any(String) as string,
        member: { id: memberId('ormes'), name: 'Commune' },
        rule: { code: 'LOC-001', title: 'Primary hosting outside the EEA with neither adequacy nor safeguard' },
        severity: 'CRITICAL',
        certainty: 'ESTABLISHED',
        from: '2025-01-01',
        to: null,
        explanation:
          'Primary hosting of “Paie” (Nuage Inc.) outside the EEA (United States), with no adequacy decision and no safeguard to cover it.',
        remedy: expect.stringContaining('Bring the data back') as string,
        subject: { type: 'LOCATION', id: globalId('Location', 'ormes', 'l'), label: 'Hébergement' },
        decision: null,
      });
      expect(screen.findingGroups.nodes).toEqual([
        {
          rule: { code: 'LOC-001', title: expect.any(String) as string },
          provider: { id: providerId('nuage'), name: 'Nuage Inc.' },
          severity: 'CRITICAL',
          members: 2,
          established: 2,
          unknown: 0,
          oldestFrom: '2025-01-01',
        },
        {
          rule: { code: 'LOC-004', title: 'Location of the data unknown' },
          provider: null,
          severity: 'MEDIUM',
          members: 1,
          established: 0,
          unknown: 2,
          oldestFrom: '2024-01-01',
        },
      ]);
      expect(screen.providersWithoutLocation.nodes).toEqual([
        { id: providerId('nuage'), name: 'Nuage Inc.', country: 'US', usedByMembers: { totalCount: 1 } },
        { id: providerId('of-ormes'), name: 'Provider', country: null, usedByMembers: { totalCount: 1 } },
      ]);
    }
  });

  it('stand beside each record: an activity shows those of what serves it as well', async () => {
    const of = '{ findings { rule { code } subject { id } } }';
    const answer = await dpo.ask(`{
      activity: node(id: "${globalId('Activity', 'ormes', 'a')}") { ... on Activity ${of} }
      engagement: node(id: "${globalId('Engagement', 'ormes', 'e')}") { ... on Engagement ${of} }
      location: node(id: "${globalId('Location', 'ormes', 'l')}") { ... on Location ${of} }
      earlier: node(id: "${globalId('Location', 'ormes', 'l')}") { ... on Location { findings(asOf: "2024-12-31") { from } } }
      agreement: node(id: "${globalId('Agreement', 'ormes', 'g')}") { ... on Agreement ${of} }
      provider(id: "${providerId('nuage')}") { findings { established nodes { member { id } } } }
      narrower: provider(id: "${providerId('nuage')}") {
        one: findings(filter: { memberIds: ["${memberId('syndic')}"] }) { totalCount }
        other: findings(filter: { providerId: "${providerId('of-ormes')}" }) { totalCount } }
      member(id: "${memberId('ormes')}") { findings(filter: { certainty: UNKNOWN }) { totalCount unknown }
        elsewhere: findings(filter: { memberIds: ["${memberId('syndic')}"] }) { totalCount } }
    }`);
    const codes = (record: string) => answer[record].findings.map(({ rule }: { rule: { code: string } }) => rule.code);
    expect(codes('activity')).toEqual(['LOC-001', 'LOC-004', 'NEW-999']);
    expect([codes('engagement'), codes('location'), codes('agreement')]).toEqual([['LOC-004'], ['LOC-001'], []]);
    expect(answer.earlier.findings).toEqual([]);
    expect(answer.provider.findings).toEqual({
      established: 2,
      nodes: [{ member: { id: memberId('ormes') } }, { member: { id: memberId('syndic') } }],
    });
    expect(answer.narrower).toEqual({ one: { totalCount: 1 }, other: { totalCount: 0 } });
    expect(answer.member).toEqual({ findings: { totalCount: 2, unknown: 2 }, elsewhere: { totalCount: 0 } });
  });

  it('say what to collect, in the language of whoever reads; a rule of a newer version is its code', async () => {
    await dpo.ask('mutation { updateAccount(input: { locale: fr }) { errors { message } } }');
    const { findings } = await dpo.ask(`{ findings(filter: { rules: ["LOC-004", "NEW-999"] }) {
      nodes { rule { title theme sources } explanation remedy toCollect missing facts countries activities { name } } } }`);
    await dpo.ask('mutation { updateAccount(input: { locale: en }) { errors { message } } }');
    expect(findings.nodes[0]).toMatchObject({
      rule: { title: 'Localisation des données inconnue', theme: 'UNKNOWN_LOCATION' },
      explanation: expect.stringContaining('Paie') as string,
      toCollect: [expect.not.stringContaining('location.country') as string],
      missing: ['location.country'],
      facts: { provider: 'Nuage Inc.', service: 'Paie', unknownPlaces: [] },
      activities: [{ name: 'A' }],
    });
    expect(findings.nodes[2]).toMatchObject({
      rule: { title: 'NEW-999', theme: null, sources: [] },
      explanation: 'NEW-999',
      toCollect: [],
    });
  });

  it('are found by their id, by whoever reads their member, and by nobody else', async () => {
    const { findings } = await dpo.ask('{ findings(filter: { rules: ["DPO-001"] }) { nodes { id } } }');
    const id = findings.nodes[0].id as string;
    const query = `query ($id: ID!) { node(id: $id) { __typename id ... on Finding {
      rule { code } member { name kind siren version activities { totalCount } } provider { name identifiers { siren } } } } }`;
    expect((await dpo.ask(query, { id })).node).toEqual({
      __typename: 'Finding',
      id,
      rule: { code: 'DPO-001' },
      member: { name: 'Syndicat des eaux', kind: 'SYNDICAT', siren: null, version: 1, activities: { totalCount: 0 } },
      provider: null,
    });
    const stranger = await personOf(node, { ailleurs: 'ADMIN' });
    expect((await stranger.ask(query, { id })).node).toBeNull();
    for (const text of ['DPO-001', 'DPO-001 2025-02-30 syndic', 'DPO-001 2025-01-02 syndic', 'DPO-001 2025-01-01 ']) {
      expect((await dpo.ask(query, { id: globalId('Finding', 'syndic', text) })).node).toBeNull();
    }
  });

  it('of members that give no role are not there, not even in a count', async () => {
    const stranger = await personOf(node, { ailleurs: 'READER' });
    const nodeAdmin = await node.person({ node: ['NODE_ADMIN'] });
    const counts = `{ findings { totalCount established nodes { member { name } } } findingGroups(by: [MEMBER]) { totalCount } }`;
    expect(await stranger.ask(counts)).toEqual({
      findings: { totalCount: 1, established: 1, nodes: [{ member: { name: 'Commune d’ailleurs' } }] },
      findingGroups: { totalCount: 1 },
    });
    expect(await nodeAdmin.ask(counts)).toEqual({
      findings: { totalCount: 0, established: 0, nodes: [] },
      findingGroups: { totalCount: 0 },
    });
    const { member: known } = await nodeAdmin.ask(`{ member(id: "${memberId('ormes')}") { name findings { totalCount } } }`);
    expect(known).toEqual({ name: 'Commune', findings: null });
  });

  it('come with their member, provider and decision from one statement', async () => {
    const statements: string[] = [];
    const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
    pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      if (typeof args[0] === 'string' && /\bfinding\b|\bmember\b|\bprovider\b/.test(args[0])) statements.push(args[0]);
      return query.apply(this, args);
    } as typeof pg.Client.prototype.query;
    try {
      await dpo.ask(`{ findings(first: 100) { nodes { id member { id name kind } rule { code title } severity explanation
        provider { id name country } subject { id label } decision { id state until } } } }`);
    } finally {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
    }
    expect(statements).toHaveLength(1);
  });

  it('come from a catalogue of rules', async () => {
    const { rules } = await dpo.ask('{ rules { code title theme nature severity sources } }');
    expect(rules).toHaveLength(40);
    expect(rules.find(({ code }: { code: string }) => code === 'LOC-001')).toEqual({
      code: 'LOC-001',
      title: 'Primary hosting outside the EEA with neither adequacy nor safeguard',
      theme: 'NON_EU_HOSTING',
      nature: 'DUTY',
      severity: 'CRITICAL',
      sources: expect.arrayContaining(['GDPR art. 44']) as string[],
    });
  });
});
