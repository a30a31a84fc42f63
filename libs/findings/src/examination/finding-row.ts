import type { Certainty, Finding, RegisterBundle, Severity, SubjectType } from '../../../model/src/index.js';
import { rankOf } from '../rank.js';

/** A finding as the table has it, beside its member. What was decided on it is linked apart. */
export interface FindingRow {
  rule: string;
  subject_type: Finding['subject']['type'];
  subject_id: string;
  from: string;
  to: string | null;
  severity: Severity;
  certainty: Certainty;
  nature: Finding['nature'];
  rank: number;
  provider_id: string | null;
  countries: string[];
  activity_ids: string[];
  label: string;
  facts: Record<string, unknown>;
  missing: string[];
}

/** The columns of a row, in order. */
export const FINDING_COLUMNS = [
  'rule',
  'subject_type',
  'subject_id',
  'from',
  'to',
  'severity',
  'certainty',
  'nature',
  'rank',
  'provider_id',
  'countries',
  'activity_ids',
  'label',
  'facts',
  'missing',
] as const satisfies (keyof FindingRow)[];

/** Findings of one register, with what a list shows of them besides. */
export function rowsOf(findings: readonly Finding[], register: RegisterBundle): FindingRow[] {
  const labels = new Labels(register);
  return findings.map((finding) => ({
    rule: finding.rule,
    subject_type: finding.subject.type,
    subject_id: finding.subject.id,
    from: finding.from,
    to: finding.to,
    severity: finding.severity,
    certainty: finding.certainty,
    nature: finding.nature,
    rank: rankOf(finding),
    provider_id: finding.providerId,
    countries: countriesOf(finding),
    activity_ids: finding.activityIds,
    label: labels.of(finding.subject),
    facts: finding.facts,
    missing: finding.missing,
  }));
}

/** The countries that the facts name. */
function countriesOf({ facts }: Finding): string[] {
  const named = ['country', 'countries', 'here', 'elsewhere'].flatMap((key) => facts[key] ?? []);
  return [...new Set(named.filter((country) => typeof country === 'string'))].sort();
}

/** What a subject is called. */
class Labels {
  private readonly names: ReadonlyMap<string, string>;

  constructor({ member, activities, providers, engagements, locations, agreements }: RegisterBundle) {
    const activityNames = new Map(activities.map(({ id, name }) => [id, name]));
    const providerNames = new Map(providers.map(({ id, name }) => [id, name]));
    const uses = new Map(engagements.map((use) => [use.id, use]));
    const providerNamed = (id: string | null | undefined) => providerNames.get(id ?? '') ?? null;
    const named: (readonly [SubjectType, string, string])[] = [
      ['MEMBER', member.id, member.name],
      ...activities.map(({ id, name }) => ['ACTIVITY', id, name] as const),
      ...providers.map(({ id, name }) => ['PROVIDER', id, name] as const),
      ...engagements.map(({ id, service, providerId }) => ['ENGAGEMENT', id, joined(service, providerNamed(providerId))] as const),
      ...agreements.map(({ id, title }) => ['AGREEMENT', id, title] as const),
      ...locations.map(({ id, engagementId, activityId, operatorId, place }) => {
        const use = uses.get(engagementId ?? '');
        const what = use?.service ?? activityNames.get(activityId ?? '') ?? null;
        return ['LOCATION', id, joined(what, providerNamed(operatorId ?? use?.providerId), place)] as const;
      }),
    ];
    this.names = new Map(named.map(([type, id, name]) => [`${type} ${id}`, name]));
  }

  of({ type, id }: Finding['subject']): string {
    return this.names.get(`${type} ${id}`) ?? id;
  }
}

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' · ');
