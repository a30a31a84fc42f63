import type { Client } from '../support/client.js';
import type { TestNode } from '../support/node.js';

/** Stands in every text of a member's records: whoever must not read them must not see it anywhere. */
export const MARK = 'Très-secret';

/** A member with one record of each kind, and a provider that it uses. Ids of the API. */
export interface Fixture {
  member: string;
  activity: string;
  engagement: string;
  location: string;
  agreement: string;
  provider: string;
  otherProvider: string;
  sha256: string;
}

export async function everythingOfAMember(node: TestNode): Promise<Fixture> {
  const member = await node.member('Commune au nom connu');
  const admin = await node.person({ members: { [member]: 'ADMIN' } });
  const provider = await make(admin, 'addProvider', 'AddProviderInput', 'provider', { name: 'Prestataire Clairement Connu' });
  const otherProvider = await make(admin, 'addProvider', 'AddProviderInput', 'provider', { name: 'Autre Fournisseur Zéphyr' });
  const activity = await make(admin, 'recordActivity', 'RecordActivityInput', 'activity', {
    memberId: member,
    name: `${MARK} activité`,
    role: 'CONTROLLER',
    stage: 'LIVE',
    purposes: [{ name: `${MARK} finalité` }],
    securityMeasures: [`${MARK} mesure`],
  });
  const agreement = await make(admin, 'recordAgreement', 'RecordAgreementInput', 'agreement', {
    memberId: member,
    kind: 'PROCESSING',
    title: `${MARK} acte`,
    state: 'SIGNED',
    vehicle: 'OWN',
    providerId: provider,
    beneficiaries: [{ name: `${MARK} bénéficiaire` }],
  });
  const engagement = await make(admin, 'engageProvider', 'EngageProviderInput', 'engagement', {
    memberId: member,
    activityIds: [activity],
    providerId: provider,
    service: `${MARK} service`,
    role: 'PROCESSOR',
    agreementIds: [agreement],
  });
  const location = await make(admin, 'declareLocation', 'DeclareLocationInput', 'location', {
    memberId: member,
    engagementId: engagement,
    kind: 'PRIMARY',
    country: 'US',
    place: `${MARK} lieu`,
  });
  const sent = await admin.post(`/files/${member}`, `${MARK} fichier`, 'text/plain');
  const { sha256 } = (await sent.json()) as { sha256: string };
  return { member, activity, engagement, location, agreement, provider, otherProvider, sha256 };
}

async function make(client: Client, field: string, type: string, object: string, input: object): Promise<string> {
  const answer = await client.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${object} { id } errors { code path message } } }`,
    { input },
  );
  if (answer[field].errors.length > 0) throw new Error(JSON.stringify(answer[field].errors));
  return answer[field][object].id as string;
}
