import type { Day, Nature, Severity, SubjectType } from '../../../model/src/index.js';
import type { LawEvent } from '../calendar/tables.js';
import type { ActivityFacts } from '../facts/activity-facts.js';
import type { AgreementFacts } from '../facts/agreement-facts.js';
import type { EngagementFacts } from '../facts/engagement-facts.js';
import type { LocationFacts } from '../facts/location-facts.js';
import type { MemberFacts } from '../facts/member-facts.js';
import type { ProviderFacts } from '../facts/provider-facts.js';
import type { Timeline } from '../timeline/timeline.js';
import type { FactsByRule, RuleCode } from './facts-by-rule.js';
import type { Theme } from './theme.js';

/** A legal rule: from what is recorded about a subject to the days on which something is wrong, or cannot be ruled out. */
export interface Rule<Code extends RuleCode = RuleCode, Type extends SubjectType = SubjectType> {
  code: Code;
  subject: Type;
  nature: Nature;
  /** Of an established finding, unless `severityOf` or `worse` says otherwise. */
  severity: Severity;
  theme: Theme;
  /** The texts, such as `GDPR art. 44`. */
  sources: string[];
  /** What the rule began with, when later than the GDPR. */
  since?: LawEvent;
  /** An unknown of this rule weighs as much as an established one. */
  keepsSeverityWhenUnknown?: boolean;
  /** The days on which it holds. TRUE: established. UNKNOWN: cannot be ruled out. */
  when(subject: SubjectFacts[Type]): Timeline;
  severityOf?(subject: SubjectFacts[Type]): Severity;
  /** On some days it weighs more. */
  worse?: { severity: Severity; when(subject: SubjectFacts[Type]): Timeline };
  /** What the sentence names may change within a finding: the sentence says of which day it speaks. */
  factsMayChange?: boolean;
  /** What the sentence names, on the first day of a finding. */
  facts(subject: SubjectFacts[Type], on: Day): FactsByRule[Code];
}

export interface SubjectFacts {
  MEMBER: MemberFacts;
  ACTIVITY: ActivityFacts;
  ENGAGEMENT: EngagementFacts;
  LOCATION: LocationFacts;
  AGREEMENT: AgreementFacts;
  PROVIDER: ProviderFacts;
}
