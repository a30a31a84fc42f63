import type { Client } from '../support/client.js';
import type { TestNode } from '../support/node.js';

export interface CommunesOfProvider {
  dpo: Client;
  providerId: string;
  memberIds: string[];
}

/** Communes that use one provider’s service, without an agreement and without saying where the data is; a DPO keeps the registers of all. */
export async function communesOfProvider(node: TestNode, count: number, providerName: string): Promise<CommunesOfProvider> {
  const memberIds: string[] = [];
  for (let number = 1; number <= count; number++) memberIds.push(await node.member(`Commune ${number}`));
  const members = Object.fromEntries(memberIds.map((id) => [id, 'DPO'] as const));
  const dpo = await node.person({ members, node: ['GROUP_DPO'], locale: 'fr' });
  const providerId = await added(dpo, providerName);
  for (const memberId of memberIds) await engaged(dpo, memberId, providerId);
  return { dpo, providerId, memberIds };
}

export async function added(dpo: Client, name: string): Promise<string> {
  const { addProvider } = await dpo.ask(
    'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { id } errors { message } } }',
    { input: { name, country: 'FR', isNew: true, control: [{ country: 'FR' }] } },
  );
  return addProvider.provider.id as string;
}

async function engaged(dpo: Client, memberId: string, providerId: string): Promise<void> {
  const { recordActivity } = await dpo.ask(
    'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } errors { message } } }',
    { input: { memberId, name: 'Cantine', role: 'CONTROLLER', stage: 'LIVE', purposes: [] } },
  );
  await dpo.ask(
    'mutation ($input: EngageProviderInput!) { engageProvider(input: $input) { engagement { id } errors { message } } }',
    {
      input: {
        memberId,
        activityIds: [recordActivity.activity.id],
        providerId,
        service: 'Portail famille',
        role: 'PROCESSOR',
        from: '2024-01-01',
      },
    },
  );
}
