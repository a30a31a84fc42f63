import type { Finding } from '../../../model/src/index.js';
import { type Kept, type KeptRow, RECORD_TABLES, toKept } from '../../../records/src/index.js';

/** The run of a rule on a subject that begins on a day. */
export interface FindingKey {
  memberId: string;
  rule: string;
  subjectId: string;
  from: string;
}

/** A finding as it is kept, with what a list shows beside it. */
export interface KeptFinding extends Finding {
  countries: string[];
  /** The name of the subject. */
  label: string;
  member: { name: string; kind: string };
  /** Null: the finding is about none. */
  provider: { name: string; country: string | null } | null;
  /** What people decided on this run: the last word that still applies. */
  decision: Kept<'DECISION'> | null;
}

/** A row of SHOWN_COLUMNS. */
export interface ShownRow extends Omit<Finding, 'subject'> {
  countries: string[];
  label: string;
  rank: number;
  subjectType: Finding['subject']['type'];
  subjectId: string;
  memberName: string;
  memberKind: string;
  providerName: string | null;
  providerCountry: string | null;
  decision: KeptRow<'DECISION'> | null;
}

/** What to select of findings `f`, with SHOWN_NEIGHBOURS joined: all that a page shows, so that it needs no second statement. */
export const SHOWN_COLUMNS = `
  f.member_id AS "memberId", f.rule, f.subject_type AS "subjectType", f.subject_id AS "subjectId", f."from", f."to", f.severity,
  f.certainty, f.nature, f.rank, f.provider_id AS "providerId", f.countries, f.activity_ids AS "activityIds", f.label, f.facts, f.missing,
  m.name AS "memberName", m.kind AS "memberKind", p.name AS "providerName", p.country AS "providerCountry",
  CASE WHEN f.decision_id IS NOT NULL THEN (
    SELECT to_jsonb(d) FROM (
      SELECT ${RECORD_TABLES.DECISION.columns} FROM finding_decision t WHERE t.member_id = f.member_id AND t.id = f.decision_id) d) END
    AS decision`;

export const SHOWN_NEIGHBOURS = `JOIN member m ON m.member_id = f.member_id LEFT JOIN provider p ON p.id = f.provider_id`;

/** The worst first, and the oldest of them; never two at the same place. Compared as bytes: the order of every node of a group. */
export const WORST_FIRST = `f.rank, f."from", f.member_id COLLATE "C", f.rule COLLATE "C", f.subject_id COLLATE "C"`;

/** On the day that a statement gives. */
export const holdsOn = (day: string) => `f."from" <= ${day} AND (f."to" IS NULL OR f."to" > ${day})`;

/** Key by key: a page has a hundred of them, and copying what is left of a row costs more than reading it. */
export function toFinding(row: ShownRow): KeptFinding {
  return {
    rule: row.rule,
    memberId: row.memberId,
    subject: { type: row.subjectType, id: row.subjectId },
    activityIds: row.activityIds,
    providerId: row.providerId,
    severity: row.severity,
    nature: row.nature,
    certainty: row.certainty,
    from: row.from,
    to: row.to,
    facts: row.facts,
    missing: row.missing,
    countries: row.countries,
    label: row.label,
    member: { name: row.memberName, kind: row.memberKind },
    provider: row.providerName === null ? null : { name: row.providerName, country: row.providerCountry },
    decision: row.decision && toKept(row.decision),
  };
}
