import { readGlobalId } from '../../libs/graphql-kit/src/index.js';
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
  finding: string;
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
  const finding = await findingOn(node, admin, { member, location, provider });
  const sent = await admin.post(`/files/${member}`, `${MARK} fichier`, 'text/plain');
  const { sha256 } = (await sent.json()) as { sha256: string };
  return { member, activity, engagement, location, agreement, provider, otherProvider, finding, sha256 };
}

/** On the place, as the rules would make them: one that holds, with a decision on it, and one to come. */
async function findingOn(node: TestNode, admin: Client, of: Pick<Fixture, 'member' | 'location' | 'provider'>): Promise<string> {
  const [memberId, locationId, providerId] = [of.member, of.location, of.provider].map((id) => readGlobalId(id)?.id);
  await node.database.source.query(
    `INSERT INTO finding (member_id, rule, subject_type, subject_id, "from", severity, certainty, nature, rank, provider_id, countries,
       activity_ids, label, facts, missing)
     SELECT $1, 'LOC-001', 'LOCATION', $2, "from", 'CRITICAL', 'ESTABLISHED', 'DUTY', 0, $3, '{US}', '{}', $4, '{"country":"US"}', '{}'
     FROM unnest('{2020-01-01, 2090-01-01}'::date[]) AS "from"`,
    [memberId, locationId, providerId, `${MARK} lieu`],
  );
  const { member } = await admin.ask(`{ member(id: "${of.member}") { findings { nodes { id } } } }`);
  const finding = member.findings.nodes[0].id as string;
  await admin.ask('mutation ($input: DecideOnFindingsInput!) { decideOnFindings(input: $input) { errors { message } } }', {
    input: { findingIds: [finding], state: 'IN_PROGRESS', reason: `${MARK} raison` },
  });
  return finding;
}

async function make(client: Client, field: string, type: string, object: string, input: object): Promise<string> {
  const answer = await client.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${object} { id } errors { code path message } } }`,
    { input },
  );
  if (answer[field].errors.length > 0) throw new Error(JSON.stringify(answer[field].errors));
  return answer[field][object].id as string;
}
