import { assertCompositionSuccess, composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

/** What another service of the same public body may add: its cases, on the records of the register. */
const cases = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { case(number: String!): Case }
  type Case { number: String! activity: Activity provider: Provider }
  type Member @key(fields: "id") { id: ID! cases: [Case!]! }
  type Activity @key(fields: "id") { id: ID! cases: [Case!]! }
  type Provider @key(fields: "id") { id: ID! cases: [Case!]! }
  type Agreement @key(fields: "id") { id: ID! cases: [Case!]! }
`);

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename ... on Member { id name } ... on Activity { id name } ... on Provider { id name } ... on Agreement { id title }
  }
}`;

describe('a node as a part of a larger graph', () => {
  let node: TestNode;
  let editor: Client;
  let records: Named[];
  beforeAll(async () => {
    node = await testNode();
    const memberId = await node.member('Commune de Fleurac');
    editor = await node.person({ members: { [memberId]: 'DPO' } });
    records = [{ __typename: 'Member', id: memberId }, ...(await recorded(editor, memberId))];
  });
  afterAll(() => node.stop());

  it('composes with another service that speaks of its records', async () => {
    const { service } = await new Client(node.address).ask<{ service: { sdl: string } }>('{ service: _service { sdl } }');
    const composed = composeServices([
      { name: 'registry', typeDefs: parse(service.sdl), url: `${node.address}/graphql` },
      { name: 'cases', typeDefs: cases, url: 'http://127.0.0.1:4999/graphql' },
    ]);
    assertCompositionSuccess(composed);
    expect(composed.publicSdl).toMatch(/type Activity implements Node[^}]*cases: \[Case!\]!/);
  });

  it('gives the records that another service names, to a viewer that may read them', async () => {
    const { _entities } = await editor.ask(entities, { representations: records });
    expect(_entities).toEqual([
      { ...records[0], name: 'Commune de Fleurac' },
      { ...records[1], name: 'État civil' },
      { ...records[2], name: 'Hébergeur' },
      { ...records[3], title: 'Contrat' },
    ]);
  });

  it('has nothing for a viewer of another register, but providers, which are everybody’s', async () => {
    const stranger = await node.person({ members: { [await node.member()]: 'EDITOR' } });
    const { _entities } = await stranger.ask(entities, { representations: records });
    expect(_entities).toEqual([null, null, { ...records[2], name: 'Hébergeur' }, null]);
  });

  it('has nothing for nobody', async () => {
    const { data, errors } = await new Client(node.address).send(entities, { representations: records });
    expect(data).toEqual({ _entities: [null, null, null, null] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      [0, 1, 2, 3].map((index) => [['_entities', index], 'UNAUTHENTICATED']),
    );
  });

  it.each([
    ['an id of another type', (id: string) => ({ __typename: 'Activity', id })],
    ['an id that names nothing', () => ({ __typename: 'Member', id: 'x' })],
  ])('has nothing for %s', async (_, representation) => {
    const { _entities } = await editor.ask(entities, { representations: [representation(records[0]!.id)] });
    expect(_entities).toEqual([null]);
  });
});

interface Named {
  __typename: string;
  id: string;
}

interface Made {
  activity: Named;
  provider: Named;
  agreement: Named;
  errors: object[];
}

/** What mutations answer, by their names. */
type Recorded = Record<'recordActivity' | 'addProvider' | 'recordAgreement', Made>;

async function recorded(editor: Client, memberId: string): Promise<Named[]> {
  const { recordActivity } = await editor.ask<Recorded>(
    'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { __typename id } errors { path message } } }',
    { input: { memberId, name: 'État civil', role: 'CONTROLLER', stage: 'LIVE', purposes: [] } },
  );
  const { addProvider } = await editor.ask<Recorded>(
    'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { __typename id } errors { path message } } }',
    { input: { name: 'Hébergeur' } },
  );
  const { recordAgreement } = await editor.ask<Recorded>(
    'mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) { agreement { __typename id } errors { path message } } }',
    {
      input: { memberId, providerId: addProvider.provider.id, kind: 'PROCESSING', title: 'Contrat', state: 'SENT', vehicle: 'OWN' },
    },
  );
  expect([recordActivity.errors, addProvider.errors, recordAgreement.errors]).toEqual([[], [], []]);
  return [recordActivity.activity, addProvider.provider, recordAgreement.agreement];
}
