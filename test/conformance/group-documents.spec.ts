import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { CHECKLIST } from '../../libs/law/src/index.js';
import { memberGlobalId, recordGlobalId } from '../../libs/register/src/index.js';
import {
  type CountFragment,
  FederatedFlagsDocument,
  type FederatedFlagsQuery,
  LawyerCoverageDocument,
  type PageFragment,
} from '../documents/generated.js';
import { GroupOfNodes } from '../group/group-of-nodes.js';
import type { Who } from '../group/node-in-group.js';
import { communeCalled } from '../group/scenario.js';
import { ormes, union } from '../journeys/group-of-three.js';

const VALLONS = communeCalled('vallons');
const COMBE = communeCalled('combe', { location: undefined });
const ask = { purpose: 'CONTRACT_AUDIT', deadlineMs: 30_000 } as const;

/** What the generated types say of an answer, the compiler checks here: nothing of it is read as anything else. */
describe('the documents of clients, typed by a generator and sent by urql', () => {
  let group: GroupOfNodes;
  beforeAll(async () => {
    group = await GroupOfNodes.start({
      nodes: [
        { name: 'Ormelune', registers: [union, VALLONS] },
        {
          name: 'Ormes',
          registers: [ormes, COMBE],
        },
      ],
    });
    await group.node('Ormes').running.ask('confirm', null);
  }, 60_000);
  afterAll(() => group.stop());

  it('show what is hosted outside the Union, who has no agreement, and what nobody knows', async () => {
    const { data, error } = await (await clientOf('DPO')).query(FederatedFlagsDocument, { ask });
    expect(error).toBeUndefined();
    const found = data?.group;
    expect(found?.name).toBe('Groupe d’essai');
    expect(rows(found?.nonEuHosting)).toEqual(['Commune de vallons LOC-001 CRITICAL 2024-01-01 US']);
    expect(rows(found?.missingAgreements)).toEqual([
      'Commune de combe PRC-001 CRITICAL 2024-01-01 ',
      'Commune de vallons PRC-001 CRITICAL 2024-01-01 ',
    ]);
    expect(rows(found?.unknownLocation)).toEqual(['Commune de combe LOC-004 MEDIUM 2024-01-01 ']);
    for (const page of [found?.nonEuHosting, found?.missingAgreements, found?.unknownLocation])
      expect(reportOf(page)).toEqual(complete());
    expect([numberOf(found?.summary?.established), numberOf(found?.summary?.unknown)]).toEqual([12, 2]);
    expect(summaryOf(found)).toEqual([
      'DPO HIGH 4 0',
      'REGISTER_QUALITY LOW 3 0',
      'MISSING_AGREEMENT CRITICAL 2 0',
      'AGREEMENT_CONTENT HIGH 1 0',
      'AGREEMENT_CONTENT LOW 0 1',
      'EXPIRING LOW 1 0',
      'NON_EU_HOSTING CRITICAL 1 0',
      'UNKNOWN_LOCATION MEDIUM 0 1',
    ]);
  });

  it('show a lawyer whom shared contracts bind, since when, and what is missing in them', async () => {
    const { data, error } = await (await clientOf('LAWYER')).query(LawyerCoverageDocument, { ask });
    expect(error).toBeUndefined();
    const cells = data?.group?.coverage?.rows?.flatMap(({ provider, cells: of }) =>
      of.map(
        ({ member, state, agreement }) =>
          `${provider.name} · ${member.name} · ${state} · ${agreement?.title ?? ''} ${agreement?.from ?? ''}`,
      ),
    );
    expect(cells).toEqual([
      'Éditeur Lavande · Commune des Ormes · SHARED · Marché groupé de téléservices 2022-07-01',
      'Nuage Inc. · Commune de vallons · NONE ·  ',
      'Nuage Inc. · Commune de combe · NONE ·  ',
    ]);
    expect(data?.group?.coverage?.report).toMatchObject({ completeness: 'COMPLETE', missingMembers: { nodes: [] } });
    const [edge, ...others] = data?.group?.agreements?.edges ?? [];
    expect(others).toEqual([]);
    expect(edge?.origin).toMatchObject({
      member: { id: memberGlobalId('union') },
      level: 'CONTRACTS',
      served: 'LIVE',
      dataAt: group.now,
    });
    expect(edge?.node).toMatchObject({
      id: recordGlobalId('AGREEMENT', { memberId: 'union', id: 'g' }),
      vehicle: 'PURCHASING_GROUP',
      beneficiaries: [{ member: { name: 'Commune des Ormes' }, bindsFrom: '2022-07-01', bindsTo: '2026-07-01', whyNot: null }],
      withheld: ['documents'],
    });
    const said = edge?.node.clauses.filter(({ present }) => present !== null);
    expect(said?.map(({ id, present, page, quote }) => [id, present, page, quote])).toEqual([
      ['28.3.a', true, '12', 'sur instruction documentée'],
      ['28.3.h', false, null, null],
    ]);
    expect(edge?.node.clauses).toHaveLength(CHECKLIST.length);
  });

  async function clientOf(who: Who): Promise<Client> {
    const node = group.node('Ormelune');
    const { headers } = await node.as(who);
    const exchanges = [cacheExchange, fetchExchange];
    return new Client({ url: `${node.address}/graphql`, exchanges, preferGetMethod: false, fetchOptions: { headers } });
  }

  function complete() {
    return { completeness: 'COMPLETE', live: 4, missing: [], sources: ['Ormelune OK LIVE 2', 'Ormes OK LIVE 2'] };
  }
});

type Page = PageFragment | null | undefined;

function rows(page: Page): string[] {
  expect([numberOf(page?.established), numberOf(page?.unknown)].reduce((sum, one) => sum + one, 0)).toBe(page?.edges?.length);
  return (page?.edges ?? []).map(
    ({ origin, node }) => `${origin.member.name} ${node.rule.code} ${node.severity} ${node.from} ${node.countries.join()}`,
  );
}

/** NaN: it is no whole number of now. */
function numberOf(count: CountFragment | null | undefined): number {
  return count?.__typename === 'ExactCount' ? count.value : NaN;
}

function reportOf(page: Page) {
  const { completeness, members, sources, missingMembers } = page?.report ?? {};
  return {
    completeness,
    live: members?.live,
    missing: missingMembers?.nodes.map(({ name }) => name),
    sources: sources?.nodes.map(({ node, outcome, served, memberCount }) => `${node.name} ${outcome} ${served} ${memberCount}`),
  };
}

function summaryOf(found: FederatedFlagsQuery['group'] | undefined): string[] {
  return (found?.summary?.groups ?? []).map(
    ({ keys, established, unknown }) => `${keys.map(({ value }) => value).join(' ')} ${numberOf(established)} ${numberOf(unknown)}`,
  );
}
