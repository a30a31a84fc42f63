import type { Day, Finding, RegisterBundle, Severity, SubjectType } from '../../model/src/index.js';
import type { LawCalendar } from './calendar/law-calendar.js';
import type { ActivityFacts } from './facts/activity-facts.js';
import { GroupFacts } from './facts/group-facts.js';
import { MemberFacts } from './facts/member-facts.js';
import { RULES } from './rules/catalogue.js';
import type { RuleCode } from './rules/facts-by-rule.js';
import type { Rule, SubjectFacts } from './rules/rule.js';
import { whenUnknown, worst } from './rules/severity.js';
import { holdsOn, isTrueWithin, runs, type Run } from './timeline/runs.js';
import { NEVER } from './timeline/timeline.js';

/**
 * What the rules say of these registers, taken as the members of one group: everything, past and future, or what holds on a day
 * (`from <= day < to`). The order of records changes nothing.
 */
export function examine(bundles: readonly RegisterBundle[], law: LawCalendar, asOf: Day | null = null): Finding[] {
  const group = new GroupFacts(bundles, law);
  return bundles.flatMap((bundle) => examineMember(new MemberFacts(bundle, group), asOf));
}

/** Which subjects are examined. */
export type IsAsked = (type: SubjectType, id: string) => boolean;

/** The findings of one member of a group: on every subject, or on those asked for. */
export function examineMember(member: MemberFacts, asOf: Day | null, isAsked: IsAsked = () => true): Finding[] {
  const findingsOn = <Type extends SubjectType>(
    type: Type,
    subjects: readonly SubjectFacts[Type][],
    about: (subject: SubjectFacts[Type]) => About,
  ) => findingsAbout({ type, subjects: subjects.filter(({ record }) => isAsked(type, record.id)), about, member, asOf });
  return [
    ...findingsOn('MEMBER', [member], () => ({ id: member.record.id, activities: [], providerId: null })),
    ...findingsOn('ACTIVITY', member.activities, (activity) => ({
      id: activity.record.id,
      activities: [activity],
      providerId: null,
    })),
    ...findingsOn('ENGAGEMENT', member.engagements, ({ record, activities }) => ({
      id: record.id,
      activities,
      providerId: record.providerId,
    })),
    ...findingsOn('LOCATION', member.locations, ({ record, activities, recipient }) => ({
      id: record.id,
      activities,
      providerId: recipient?.record.id ?? null,
    })),
    ...findingsOn('AGREEMENT', member.agreements, (agreement) => ({
      id: agreement.record.id,
      activities: member.engagementsCiting(agreement).flatMap(({ activities }) => activities),
      providerId: agreement.record.providerId,
    })),
    ...findingsOn('PROVIDER', member.providers, ({ record, engagements }) => ({
      id: record.id,
      activities: engagements.flatMap(({ activities }) => activities),
      providerId: record.id,
    })),
  ];
}

/** What a finding says of its subject besides the rule. */
interface About {
  id: string;
  activities: readonly ActivityFacts[];
  providerId: string | null;
}

interface Examined<Type extends SubjectType> {
  type: Type;
  subjects: readonly SubjectFacts[Type][];
  about: (subject: SubjectFacts[Type]) => About;
  member: MemberFacts;
  asOf: Day | null;
}

function findingsAbout<Type extends SubjectType>({ type, subjects, about, member, asOf }: Examined<Type>): Finding[] {
  // The catalogue lists under each type the rules on that type.
  const rules = RULES[type] as unknown as readonly Rule<RuleCode, Type>[];
  const { law } = member.group;
  const findings: Finding[] = [];
  for (const subject of subjects) {
    for (const rule of rules) {
      const when = rule.when(subject);
      if (when === NEVER) continue;
      for (const run of runs(when, law.day(rule.since ?? 'GDPR'))) {
        if (asOf === null || holdsOn(run, asOf)) findings.push(finding(rule, subject, run, member, about(subject)));
      }
    }
  }
  return findings;
}

function finding<Type extends SubjectType>(
  rule: Rule<RuleCode, Type>,
  subject: SubjectFacts[Type],
  run: Run,
  member: MemberFacts,
  about: About,
): Finding {
  const { certainty, from, to, missing } = run;
  return {
    rule: rule.code,
    memberId: member.record.id,
    subject: { type: rule.subject, id: about.id },
    activityIds: activitiesLiveWithin(about.activities, from, to),
    providerId: about.providerId,
    severity: severityOf(rule, subject, run),
    nature: rule.nature,
    certainty,
    from,
    to,
    facts: rule.facts(subject, from),
    missing: missing.length < 2 ? missing : missing.sort(),
  };
}

/** The highest of the run, one step down when it cannot be ruled out. */
function severityOf<Type extends SubjectType>(
  rule: Rule<RuleCode, Type>,
  subject: SubjectFacts[Type],
  { certainty, from, to }: Run,
): Severity {
  const base = rule.severityOf?.(subject) ?? rule.severity;
  const isWorse = rule.worse !== undefined && isTrueWithin(rule.worse.when(subject), from, to);
  const severity = isWorse ? worst(base, rule.worse?.severity ?? base) : base;
  return certainty === 'UNKNOWN' && !rule.keepsSeverityWhenUnknown ? whenUnknown(severity) : severity;
}

function activitiesLiveWithin(activities: readonly ActivityFacts[], from: Day, to: Day | null): string[] {
  const live = activities.filter((activity) => isTrueWithin(activity.live, from, to)).map(({ record }) => record.id);
  return live.length < 2 ? live : [...new Set(live)].sort();
}
