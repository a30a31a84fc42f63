import { SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

describe('the catalogue of providers', () => {
  let node: TestNode;
  let editor: Client;
  let members: string[];
  let provider: string;

  beforeAll(async () => {
    node = await testNode(new SetClock('2026-03-02T09:00:00.000Z'));
    members = [await node.member(), await node.member()];
    editor = await node.person({ members: Object.fromEntries(members.map((id) => [id, 'DPO' as const])) });
    provider = await make('addProvider', 'provider', { name: 'Éditeur du Nuage' });
  });
  afterAll(() => node.stop());

  async function make(field: string, object: string, input: object): Promise<string> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const answer = await editor.ask(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${object} { id } errors { path message } } }`,
      { input },
    );
    expect(answer[field].errors).toEqual([]);
    return answer[field][object].id as string;
  }

  const engage = async (memberId: string, service: string, more: object = {}) =>
    make('engageProvider', 'engagement', {
      memberId,
      activityIds: [
        await make('recordActivity', 'activity', { memberId, name: service, role: 'CONTROLLER', stage: 'LIVE', purposes: [] }),
      ],
      providerId: provider,
      service,
      role: 'PROCESSOR',
      from: '2025-01-01',
      ...more,
    });
  const place = (memberId: string, engagementId: string, country: string | null, more: object = {}) =>
    make('declareLocation', 'location', { memberId, engagementId, kind: 'PRIMARY', country, ...more });
  const use = 'use { members services countries unknown withoutAgreement }';

  it('tells how the registers that the viewer reads use each provider, today', async () => {
    const [one = '', other = ''] = members;
    const agreement = await make('recordAgreement', 'agreement', {
      memberId: one,
      kind: 'PROCESSING',
      title: 'Acte',
      state: 'SIGNED',
      vehicle: 'OWN',
      providerId: provider,
      signedOn: '2024-12-01',
      from: '2025-01-01',
      template: 'OWN',
    });
    await place(one, await engage(one, 'Paie', { agreementIds: [agreement] }), 'FR');
    await place(one, await engage(one, 'Sauvegarde'), null);
    const spread = await engage(other, 'Paie');
    await place(other, spread, 'US');
    await place(other, spread, 'DE', { to: '2026-01-01' });
    await engage(other, 'Ancien service', { to: '2026-03-02' });

    const { provider: shown } = await editor.ask(`{ provider(id: "${provider}") { ${use} } }`);
    expect(shown.use).toEqual({
      members: 2,
      services: ['Paie', 'Sauvegarde'],
      countries: ['FR', 'US'],
      unknown: 1,
      withoutAgreement: 2,
    });
    const reader = await node.person({ members: { [other]: 'READER' } });
    const { providers } = await reader.ask(`{ providers { nodes { name ${use} } } }`);
    expect(providers.nodes).toEqual([
      { name: 'Éditeur du Nuage', use: { members: 1, services: ['Paie'], countries: ['US'], unknown: 0, withoutAgreement: 1 } },
    ]);
  });

  it('is searched by a part of a name, without regard for accents or case', async () => {
    const named = async (name: string) => {
      const query = 'query ($name: String) { providers(filter: { name: $name }) { totalCount nodes { name } } }';
      return (await editor.ask(query, { name })).providers as { totalCount: number };
    };
    expect(await named('editeur DU')).toEqual({ totalCount: 1, nodes: [{ name: 'Éditeur du Nuage' }] });
    expect(await named('%')).toEqual({ totalCount: 0, nodes: [] });
  });

  it('shows who keeps it what may stand in it twice, and nobody else', async () => {
    await make('addProvider', 'provider', { name: 'Editeur du nuage', isNew: true });
    const query = '{ possibleDuplicates(first: 500) { how similarity one { name use { members } } other { name } } }';
    const groupDpo = await node.person({ node: ['GROUP_DPO'] });
    expect(await groupDpo.ask(query)).toEqual({
      possibleDuplicates: [
        {
          how: 'SAME_NAME',
          similarity: 1,
          one: { name: 'Éditeur du Nuage', use: { members: 0 } },
          other: { name: 'Editeur du nuage' },
        },
      ],
    });
    expect((await editor.send(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
