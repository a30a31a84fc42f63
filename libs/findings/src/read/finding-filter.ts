import type { Theme } from '../../../law/src/index.js';
import type { Certainty, Day, FindingDecision, Nature, Severity, SubjectType } from '../../../model/src/index.js';
import { lastRankOf } from '../rank.js';
import { holdsOn } from './kept-finding.js';
import { rulesOfThemes } from './rules-of-themes.js';

/** Which findings: all that is given holds together. Left out, or null: all. */
export interface FindingFilter {
  themes?: readonly Theme[] | null;
  rules?: readonly string[] | null;
  severityAtLeast?: Severity | null;
  severities?: readonly Severity[] | null;
  natures?: readonly Nature[] | null;
  certainty?: Certainty | null;
  memberIds?: readonly string[] | null;
  memberKinds?: readonly string[] | null;
  providerId?: string | null;
  /** At least one of these. */
  countries?: readonly string[] | null;
  subjectTypes?: readonly SubjectType[] | null;
  subjects?: readonly SubjectKey[] | null;
  /** Accepted or not applicable, on the day asked for. */
  decided?: boolean | null;
  decisionStates?: readonly FindingDecision['state'][] | null;
  /** What has to be done before this day. */
  dueBefore?: Day | null;
}

/** A subject of findings. A provider is looked for in every member: its own counts for nothing. */
export interface SubjectKey {
  type: SubjectType;
  memberId: string;
  id: string;
}

/** A condition on findings `f`, and the values of `$1`… in it. */
export interface Where {
  condition: string;
  parameters: unknown[];
}

/** The findings of a filter that hold on a day. Conditions are on the columns that indexes begin with. */
export function findingsWhere(filter: FindingFilter, asOf: Day): Where {
  return where([asOf], [holdsOn('$1::date')], given(filter, '$1'));
}

/** Those that begin on a day in `[from, to)`. */
export function comingWhere(filter: FindingFilter, from: Day, to: Day): Where {
  return where([from, to], ['f."from" >= $1::date AND f."from" < $2::date'], given(filter, 'f."from"'));
}

/** What a filter asks of findings, on a day. */
function given(filter: FindingFilter, day: string): Given[] {
  const { themes, severityAtLeast, severities } = filter;
  return [
    ['f.rule = ANY(?)', rulesOfThemes(themes)],
    ['f.rule = ANY(?)', filter.rules],
    ['f.rank <= ?', severityAtLeast && lastRankOf(severityAtLeast)],
    ['f.rank = ANY(?)', severities && severities.flatMap((severity) => [lastRankOf(severity) - 1, lastRankOf(severity)])],
    ['f.nature = ANY(?)', filter.natures],
    ['f.certainty = ?', filter.certainty],
    ...ofMembers(filter, 'f.member_id COLLATE "C" = ?'),
    ['f.provider_id = ?', filter.providerId],
    ['f.countries && ?', filter.countries],
    ['f.subject_type = ANY(?)', filter.subjectTypes],
    ...ofSubjects(filter.subjects),
    [`(f.decided AND (f.decided_until IS NULL OR f.decided_until > ${day})) = ?`, filter.decided],
    [`EXISTS (SELECT FROM ${decision} AND d.state = ANY(?))`, filter.decisionStates],
    [`EXISTS (SELECT FROM ${decision} AND d.due_on < ?)`, filter.dueBefore],
  ];
}

/** The members of a filter, of any table of theirs that the statement calls `f`. */
export function membersWhere(filter: FindingFilter): Where {
  return where([], ['true'], ofMembers(filter, 'f.member_id = ?'));
}

/** One member alone is looked for by its index, in the order of the index: `isOne` compares as that index does. */
function ofMembers({ memberIds, memberKinds }: FindingFilter, isOne: string): Given[] {
  const one = memberIds?.length === 1 ? memberIds[0] : null;
  return [
    [isOne, one],
    ['f.member_id = ANY(?)', one === null ? memberIds : null],
    ['f.member_id IN (SELECT m.member_id FROM member m WHERE m.kind = ANY(?))', memberKinds],
  ];
}

/** The decision that a finding has. */
const decision = 'finding_decision d WHERE d.member_id = f.member_id AND d.id = f.decision_id';

type Given = [condition: string, value: unknown];

function ofSubjects(subjects: readonly SubjectKey[] | null | undefined): Given[] {
  if (!subjects) return [];
  const inOneMember = subjects.every(({ type }) => type !== 'PROVIDER');
  const asked = 'SELECT * FROM jsonb_to_recordset(?::jsonb) AS s(type text, "memberId" text, id text)';
  const ids = subjects.map(({ id }) => id);
  return [
    ['f.subject_id = ANY(?)', ids],
    ['f.member_id = ANY(?)', inOneMember ? subjects.map(({ memberId }) => memberId) : null],
    [
      `EXISTS (${asked} WHERE s.type = f.subject_type AND s.id = f.subject_id AND (s.type = 'PROVIDER' OR s."memberId" = f.member_id))`,
      JSON.stringify(subjects),
    ],
  ];
}

/** Also those whose value was given. The `?` of each is its value. */
function where(parameters: unknown[], conditions: string[], asked: Given[]): Where {
  for (const [condition, value] of asked) {
    if (value === null || value === undefined) continue;
    parameters.push(value);
    conditions.push(condition.replace('?', `$${parameters.length}`));
  }
  return { condition: conditions.join(' AND '), parameters };
}
