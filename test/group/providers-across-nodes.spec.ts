import { commune, type Parts } from '../../libs/law/examples/example.js';
import type { Answer, Client } from '../support/client.js';
import { GroupOfNodes } from './group-of-nodes.js';

const LAVANDE = { country: 'FR', identifiers: { siren: '552100554' } } as const;
const ask = { purpose: 'COMPLIANCE_REVIEW', deadlineMs: 30_000 };

type Places = NonNullable<NonNullable<Parts['more']>['locations']>;

/** A commune that uses the publisher under one name, hosted in France, and a storage service without an identifier under another. */
function communeUsing(id: string, publisher: string, storage: string, places: Places) {
  return commune({
    member: { id, name: `Commune d’${id}` },
    provider: { id: `${id}-1`, name: publisher, ...LAVANDE },
    engagement: { providerId: `${id}-1`, from: '2024-01-01' },
    location: { country: 'FR', from: '2024-01-01' },
    more: {
      providers: [{ id: `${id}-2`, name: storage, country: 'US', certifications: [] }],
      engagements: [
        { id: 'stockage', activityIds: ['a'], providerId: `${id}-2`, service: 'Stockage', role: 'PROCESSOR', from: '2024-01-01' },
      ],
      locations: places.map((place, index) => ({ id: `place-${index}`, engagementId: 'stockage', ...place })),
    },
  });
}

const CLAUSES = [{ tool: 'SCC-2021', signedOn: '2024-01-01', tia: { doneOn: '2024-01-01' } }] as const;

describe('a provider that several nodes know', () => {
  let group: GroupOfNodes;
  let dpo: Client;
  beforeAll(async () => {
    group = await GroupOfNodes.start({
      nodes: [
        {
          name: 'Amont',
          registers: [
            communeUsing('Amont', 'Éditeur Lavande', 'Nuage Inc.', [
              { kind: 'PRIMARY', country: 'US', from: '2024-01-01', transferTools: CLAUSES },
              { kind: 'BACKUP', country: 'GB', from: '2024-01-01' },
            ]),
          ],
        },
        {
          name: 'Aval',
          registers: [
            communeUsing('Aval', 'Lavande SAS', 'NUAGE', [
              { kind: 'PRIMARY', country: 'IN', from: '2024-01-01' },
              { kind: 'BACKUP', from: '2024-01-01' },
            ]),
          ],
        },
      ],
    });
    dpo = await group.node('Amont').as('DPO');
  }, 60_000);
  afterAll(() => group.stop());

  it('under two names with one SIREN is one, with the members of both nodes', async () => {
    const { providers } = await asked(`providers(ask: $ask) { distinct { atLeast atMost }
      nodes { key keys name otherNames nodes { name } members { name } possibleMatches { name } } }`);
    expect(providers.distinct).toEqual({ atLeast: 3, atMost: 3 });
    expect(providers.nodes.filter(({ keys }: Answer) => keys.length > 0)).toEqual([
      {
        key: 'siren 552100554',
        keys: ['siren 552100554'],
        name: 'Lavande SAS',
        otherNames: ['Éditeur Lavande'],
        nodes: [{ name: 'Amont' }, { name: 'Aval' }],
        members: [{ name: 'Commune d’Amont' }, { name: 'Commune d’Aval' }],
        possibleMatches: [],
      },
    ]);
  });

  it('is one row of the coverage', async () => {
    const { coverage } = await asked('coverage(ask: $ask) { rows { provider { name } cells { member { name } state } } }');
    const cells = (...names: string[]) => names.map((name) => ({ member: { name: `Commune d’${name}` }, state: 'NONE' }));
    expect(coverage.rows).toEqual([
      { provider: { name: 'Lavande SAS' }, cells: cells('Amont', 'Aval') },
      { provider: { name: 'NUAGE' }, cells: cells('Aval') },
      { provider: { name: 'Nuage Inc.' }, cells: cells('Amont') },
    ]);
  });

  it('under two names without an identifier stays two, each shown as what the other may be', async () => {
    const { providers } = await asked(
      'providers(ask: $ask) { nodes { key keys name nodes { name } possibleMatches { key name } } }',
    );
    const [own, other] = providers.nodes.filter(({ keys }: Answer) => keys.length === 0) as [Answer, Answer];
    expect([own, other]).toMatchObject([
      { name: 'NUAGE', nodes: [{ name: 'Aval' }], possibleMatches: [{ key: other.key, name: 'Nuage Inc.' }] },
      { name: 'Nuage Inc.', nodes: [{ name: 'Amont' }], possibleMatches: [{ key: own.key, name: 'NUAGE' }] },
    ]);
  });

  it('shows where its data is, by country and kind, and what covers it', async () => {
    const { locations } = await asked(`locations(ask: $ask) { groups { country kind standing
      locations { ... on ExactCount { value } } members { ... on ExactCount { value } } } }`);
    const groups = (locations.groups as Answer[]).map(
      ({ country, kind, standing, locations: places, members }) =>
        `${country} ${kind} ${standing} ${places.value} ${members.value}`,
    );
    expect(groups.sort()).toEqual([
      'FR PRIMARY EEA 2 2',
      'GB BACKUP ADEQUATE 1 1',
      'IN PRIMARY UNCOVERED 1 1',
      'US PRIMARY COVERED 1 1',
      'null BACKUP UNKNOWN 1 1',
    ]);
  });

  async function asked(field: string): Promise<Answer> {
    const { group: answer } = await dpo.ask(`query ($ask: AskInput!) { group { ${field} } }`, { ask });
    return answer as Answer;
  }
});
