import type { DataSource } from 'typeorm';
import { SEVERITIES } from '../../libs/law/src/index.js';
import type { Certainty, Severity, SharingPolicy, SubjectType } from '../../libs/model/src/index.js';

/** A finding as the rules would have made it. */
export interface SeededFinding {
  memberId: string;
  rule: string;
  subjectType: SubjectType;
  subjectId: string;
  from: string;
  to: string | null;
  severity: Severity;
  certainty: Certainty;
  nature: string;
  providerId: string | null;
  countries: string[];
  activityIds: string[];
  label: string;
  facts: object;
  missing: string[];
}

/** An established finding of a place, unless it says otherwise. */
export function finding(given: Partial<SeededFinding> & { memberId: string }): SeededFinding {
  return {
    rule: 'LOC-001',
    subjectType: 'LOCATION',
    subjectId: 'l1',
    from: '2026-01-01',
    to: null,
    severity: 'CRITICAL',
    certainty: 'ESTABLISHED',
    nature: 'DUTY',
    providerId: null,
    countries: [],
    activityIds: [],
    label: 'Hébergement',
    facts: { kind: 'PRIMARY', country: 'US', place: null, provider: 'Nuage Inc.', service: 'Paie' },
    missing: [],
    ...given,
  };
}

/** Written beside the one door: what the tests are about is how they are read. */
export async function seedFindings(source: DataSource, findings: readonly SeededFinding[]): Promise<void> {
  const rows = findings.map(({ memberId, subjectType, subjectId, providerId, activityIds, ...same }) => ({
    ...same,
    member_id: memberId,
    subject_type: subjectType,
    subject_id: subjectId,
    provider_id: providerId,
    activity_ids: activityIds,
    rank: 2 * SEVERITIES.indexOf(same.severity) + (same.certainty === 'UNKNOWN' ? 1 : 0),
    decided: false,
  }));
  await source.query('INSERT INTO finding SELECT * FROM jsonb_populate_recordset(NULL::finding, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
}

/** What an examination keeps beside the findings that are there: how many hold on each day. */
export async function seedTally(source: DataSource): Promise<void> {
  await source.query(`
    INSERT INTO finding_tally SELECT member_id, rule, rank, countries, array_agg("from" ORDER BY "from"),
      coalesce(array_agg("to" ORDER BY "to") FILTER (WHERE "to" IS NOT NULL), '{}')
    FROM finding GROUP BY member_id, rule, rank, countries`);
}

/** A member whose register nobody has examined. */
export async function seedMember(source: DataSource, id: string, name: string, kind: string): Promise<void> {
  await source.query('INSERT INTO member (member_id, version, name, kind) VALUES ($1, 1, $2, $3)', [id, name, kind]);
}

export async function seedRole(source: DataSource, memberId: string, actorId: string, role: string): Promise<void> {
  await source.query('INSERT INTO member_role (member_id, actor_id, role, granted_at) VALUES ($1, $2, $3, now())', [
    memberId,
    actorId,
    role,
  ]);
}

export async function seedProvider(source: DataSource, id: string, name: string, country: string | null): Promise<void> {
  await source.query('INSERT INTO provider (id, version, name, country) VALUES ($1, 1, $2, $3)', [id, name, country]);
}

/** What a member shares with the group: what is not given is not shared. */
export async function seedSharing(source: DataSource, memberId: string, given: Partial<SharingPolicy>): Promise<void> {
  const policy = { groupDpo: 'NONE', lawyers: 'NONE', otherMembers: 'NONE', documents: false, copies: true, version: 1, ...given };
  await source.query('INSERT INTO sharing_policy VALUES ($1, $2, $3, $4, $5, $6, $7)', [memberId, ...Object.values(policy)]);
}
