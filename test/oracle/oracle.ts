import type { RegisterBundle } from '../../libs/model/src/types/bundle.js';
import type { Certainty, Severity } from '../../libs/model/src/types/finding.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { recipient } from './facts.js';
import { isFalse, isTrue, isUnknown } from './kleene.js';
import { Register } from './register.js';
import type { Group } from './register.js';
import type { RuleDay } from './rule-day.js';
import { endsSoon, jointWithoutArrangement, notBound, subProcessorNotAuthorised } from './rules-agreements.js';
import { contentOfAgreement } from './rules-content.js';
import { contradicted } from './rules-contradictions.js';
import { locationUnknown, placesOfLocation, undeclaredTransfer } from './rules-places.js';
import { officerOfMember, registerOfActivity } from './rules-register.js';
import { foreignControl } from './rules-sovereignty.js';
import { transfersOfLocation } from './rules-transfers.js';

export { changeDays } from './change-days.js';

/** What a core rule says of a subject on one day, after all replacements. Nothing said: the rule is false. */
export interface DayValue {
  rule: string;
  memberId: string;
  subjectId: string;
  certainty: Certainty;
  /** That day's, already lowered when unknown. */
  severity: Severity;
  missing: string[];
}

/** The 40 core rules of RULES.md on one day, from the definitions, day by day: the naive twin of the engine. */
export function valuesOn(bundles: RegisterBundle[], day: Day): DayValue[] {
  const group = bundles.map((bundle) => new Register(bundle));
  return group.flatMap((register) => {
    const said = ruleDays(group, register, day).filter(({ value }) => !isFalse(value));
    const kept = said.filter((one) => !said.some((other) => other.subjectId === one.subjectId && replaces(other, one)));
    return kept.map((one) => dayValue(register, one));
  });
}

function ruleDays(group: Group, register: Register, day: Day): RuleDay[] {
  const { member, bundle } = register;
  const locations = bundle.locations.filter((location) => recipient(register, location) !== null);
  const held = bundle.agreements.filter((agreement) => agreement.holderId === member.id);
  return [
    ...officerOfMember(member, day),
    ...bundle.activities.flatMap((activity) => [
      ...registerOfActivity(member, activity, day),
      undeclaredTransfer(register, activity, day),
      jointWithoutArrangement(group, register, activity, day),
    ]),
    ...bundle.providers.map((provider) => contradicted(group, register, provider, day)),
    ...bundle.engagements.flatMap((engagement) => [
      locationUnknown(register, engagement, day),
      foreignControl(register, engagement, day),
      ...notBound(group, register, engagement, day),
      endsSoon(group, register, engagement, day),
      subProcessorNotAuthorised(group, register, engagement, day),
    ]),
    ...locations.flatMap((location) => [
      ...placesOfLocation(register, location, day),
      ...transfersOfLocation(register, location, day),
    ]),
    ...held.flatMap((agreement) => contentOfAgreement(agreement, day)),
  ];
}

const REPLACED_BY: Readonly<Record<string, readonly string[]>> = {
  'LOC-001': ['TRF-001', 'TRF-004', 'TRF-009', 'TRF-008'],
  'LOC-002': ['TRF-001', 'TRF-004', 'TRF-009', 'TRF-008'],
  'LOC-003': ['TRF-001', 'TRF-004', 'TRF-009', 'TRF-008'],
  'TRF-008': ['TRF-001', 'TRF-004', 'TRF-009'],
  'DPI-002': ['DPI-001'],
};

/** RULES §1.9: a rule replaces another on the days it is true or unknown; LOC-009 only when it is true. */
function replaces(other: RuleDay, one: RuleDay): boolean {
  if (other.rule === 'LOC-009') return isTrue(other.value) && ['LOC-001', 'LOC-002'].includes(one.rule);
  return REPLACED_BY[one.rule]?.includes(other.rule) ?? false;
}

const ONE_STEP_BELOW: Readonly<Record<Severity, Severity>> = {
  CRITICAL: 'HIGH',
  HIGH: 'MEDIUM',
  MEDIUM: 'LOW',
  LOW: 'LOW',
  INFO: 'INFO',
};

function dayValue(register: Register, { rule, subjectId, value, severity }: RuleDay): DayValue {
  const isLowered = isUnknown(value) && rule !== 'LOC-004';
  return {
    rule,
    memberId: register.member.id,
    subjectId,
    certainty: isUnknown(value) ? 'UNKNOWN' : 'ESTABLISHED',
    severity: isLowered ? ONE_STEP_BELOW[severity] : severity,
    missing: [...value.missing],
  };
}
