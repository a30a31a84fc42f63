import { SetClock } from '../../libs/runtime/src/index.js';
import { globalId, readGlobalId } from '../../libs/graphql-kit/src/index.js';
import type { Client } from './client.js';
import { finding, seedFindings, type SeededFinding, seedMember, seedProvider, seedRole } from './findings.js';
import { testNode, type TestNode } from './node.js';

/** A node on 2 March 2026, on which a commune (ormes), a union (syndic) and a stranger to both (ailleurs) have findings. */
export async function nodeWithFindings(): Promise<TestNode> {
  const node = await testNode(new SetClock('2026-03-02T09:00:00.000Z'));
  const { source } = node.database;
  await seedMember(source, 'ormes', 'Commune', 'COMMUNE');
  await seedMember(source, 'syndic', 'Syndicat des eaux', 'SYNDICAT');
  await seedMember(source, 'ailleurs', 'Commune d’ailleurs', 'COMMUNE');
  await seedProvider(source, 'nuage', 'Nuage Inc.', 'US');
  await seedProvider(source, 'of-ormes', 'Provider', null);
  await source.query(records);
  await seedFindings(source, seeded);
  return node;
}

/** What the findings are about. */
const records = `
INSERT INTO activity (member_id, id, version, name, role, stage, purposes) VALUES ('ormes', 'a', 1, 'A', 'CONTROLLER', 'LIVE', '[]');
INSERT INTO engagement (member_id, id, version, provider_id, service, role, agreements_answered)
VALUES ('ormes', 'e', 1, 'of-ormes', 'Paie', 'PROCESSOR', true), ('syndic', 's', 1, 'nuage', 'Relève', 'PROCESSOR', false);
INSERT INTO location (member_id, id, version, engagement_id, kind) VALUES ('ormes', 'l', 1, 'e', 'PRIMARY');
INSERT INTO agreement (member_id, id, version, kind, holder_id, title, state, vehicle)
VALUES ('ormes', 'g', 1, 'PROCESSING', 'ormes', 'T', 'DRAFT', 'OWN');`;

/** Somebody to whom members that were seeded gave roles. */
export async function personOf(node: TestNode, roles: Record<string, string>): Promise<Client> {
  const client = await node.person();
  const { viewer } = await client.ask('{ viewer { id } }');
  for (const [id, role] of Object.entries(roles)) await seedRole(node.database.source, id, viewer.id as string, role);
  return client;
}

export const memberId = (id: string) => globalId('Member', id, id);
export const providerId = (id: string) => globalId('Provider', null, id);

/** What a finding is, in ids of the database. */
export const asText = ({ rule, member, subject }: Named) => `${rawId(member.id)} ${rawId(subject.id)} ${rule.code}`;

interface Named {
  rule: { code: string };
  member: { id: string };
  subject: { id: string };
}

const rawId = (id: string) => readGlobalId(id)?.id;

const unknownPlace: Partial<SeededFinding> = {
  rule: 'LOC-004',
  subjectType: 'ENGAGEMENT',
  severity: 'MEDIUM',
  certainty: 'UNKNOWN',
  facts: { provider: 'Nuage Inc.', service: 'Paie', unknownPlaces: [] },
  missing: ['location.country'],
};

const seeded = [
  finding({ memberId: 'ormes', subjectId: 'l', from: '2025-01-01', providerId: 'nuage', countries: ['US'], activityIds: ['a'] }),
  finding({ memberId: 'syndic', subjectId: 's2', from: '2025-03-01', providerId: 'nuage', countries: ['US', 'IN'] }),
  finding({ memberId: 'syndic', subjectId: 'past', from: '2024-06-01', to: '2025-01-01' }),
  finding({ memberId: 'ailleurs', subjectId: 'x' }),
  finding({
    memberId: 'syndic',
    rule: 'DPO-001',
    subjectType: 'MEMBER',
    subjectId: 'syndic',
    from: '2025-01-01',
    severity: 'LOW',
    facts: { member: 'Syndicat des eaux' },
  }),
  finding({
    memberId: 'ormes',
    rule: 'NEW-999',
    subjectType: 'ACTIVITY',
    subjectId: 'a',
    from: '2025-01-01',
    severity: 'INFO',
    nature: 'GOOD_PRACTICE',
    facts: {},
  }),
  finding({ memberId: 'ormes', ...unknownPlace, subjectId: 'old', from: '2024-06-01' }),
  finding({
    memberId: 'ormes',
    ...unknownPlace,
    subjectId: 'e',
    from: '2024-01-01',
    activityIds: ['a'],
  }),
];
