import type { Activity } from '../../libs/model/src/types/activity.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { Severity } from '../../libs/model/src/types/finding.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { binds, bound, candidates, endOf, entriesOf, holdsOrIsListed, isPublicProvider, life } from './agreements.js';
import type { Candidate } from './agreements.js';
import { addDays } from './days.js';
import { activitiesOf, inUse, isLive } from './facts.js';
import { firstDayWithout } from './foreseen.js';
import { FALSE, TRUE, and, is, isFalse, isTrue, not, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Group, Register } from './register.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';
import { authorised } from './sub-processing.js';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  'PRC-003': 'CRITICAL',
  'GRP-004': 'HIGH',
  'GRP-003': 'HIGH',
  'GRP-002': 'CRITICAL',
  'GRP-001': 'CRITICAL',
  'PRC-001': 'CRITICAL',
};

/** The first six rules of §4: an engagement not bound has exactly one of them. */
export function notBound(group: Group, register: Register, engagement: Engagement, day: Day): RuleDay[] {
  if (engagement.role !== 'PROCESSOR' || !inUse(register, engagement, day)) return [];
  const value = not(bound(group, register, engagement, day));
  if (isFalse(value)) return [];
  const code = whyNotBound(group, register, engagement, day);
  return [ruleDay(code, engagement, day, value, SEVERITIES[code] ?? 'CRITICAL')];
}

function whyNotBound(group: Group, register: Register, engagement: Engagement, day: Day): string {
  const all = candidates(group, register, engagement);
  if (all.some((candidate) => hasExpired(candidate, register, engagement, day))) return 'PRC-003';
  if (isPublicProvider(register, engagement)) return 'GRP-004';
  const read = all.flatMap((candidate) => (candidate === 'UNREADABLE' ? [] : [candidate.agreement]));
  const living = read.filter((agreement) => !isFalse(life(agreement, day)));
  if (living.some((agreement) => agreement.vehicle === 'CENTRAL_PURCHASING')) return 'GRP-003';
  const others = living.filter((agreement) => agreement.holderId !== register.member.id);
  const isVoidAccession = others.some(
    (agreement) => agreement.vehicle === 'PURCHASING_GROUP' && entriesOf(agreement, register.member, day).length > 0,
  );
  if (isVoidAccession) return 'GRP-002';
  return others.length > 0 || all.includes('UNREADABLE') ? 'GRP-001' : 'PRC-001';
}

/** It bound the engagement on the eve of its end, and that end has come. */
function hasExpired(candidate: Candidate, register: Register, engagement: Engagement, day: Day): boolean {
  const end = candidate === 'UNREADABLE' ? null : endOf(candidate.agreement);
  return end !== null && end <= day && isTrue(binds(candidate, register, engagement, addDays(end, -1)));
}

/** PRC-004. */
export function endsSoon(group: Group, register: Register, engagement: Engagement, day: Day): RuleDay {
  return ruleDay('PRC-004', engagement, day, is(isEndingSoon(group, register, engagement, day)), 'LOW');
}

function isEndingSoon(group: Group, register: Register, engagement: Engagement, day: Day): boolean {
  if (engagement.role !== 'PROCESSOR' || !inUse(register, engagement, day)) return false;
  if (!isTrue(bound(group, register, engagement, day))) return false;
  const signed = candidates(group, register, engagement).filter(
    (candidate) => candidate !== 'UNREADABLE' && candidate.agreement.signedOn !== null && candidate.agreement.signedOn <= day,
  );
  const isBound = (other: Day) => signed.some((candidate) => isTrue(binds(candidate, register, engagement, other)));
  const end = firstDayWithout(day, isBound);
  return end !== null && inUse(register, engagement, end);
}

/** PRC-008. */
export function subProcessorNotAuthorised(group: Group, register: Register, engagement: Engagement, day: Day): RuleDay {
  return ruleDay('PRC-008', engagement, day, notAuthorised(group, register, engagement, day), 'HIGH');
}

function notAuthorised(group: Group, register: Register, engagement: Engagement, day: Day): Value {
  const isSubProcessor = engagement.role === 'SUB_PROCESSOR' && register.parent(engagement) !== null;
  const top = register.top(engagement);
  if (!isSubProcessor || top.role !== 'PROCESSOR' || !inUse(register, engagement, day)) return FALSE;
  const binding = candidates(group, register, top).filter((candidate) => isTrue(binds(candidate, register, top, day)));
  if (binding.length === 0) return FALSE;
  return not(
    or(
      ...binding.map((candidate) =>
        candidate === 'UNREADABLE'
          ? FALSE
          : authorised(candidate.agreement, candidate.register, register, engagement.providerId, day),
      ),
    ),
  );
}

/** JNT-001. The engagements need not be in use. */
export function jointWithoutArrangement(group: Group, register: Register, activity: Activity, day: Day): RuleDay {
  const hasPartners = (activity.jointControllers ?? []).length > 0 && activity.role !== 'PROCESSOR';
  const isJoint = isLive(activity, day) && (activity.role === 'JOINT_CONTROLLER' || hasPartners);
  const value = isJoint ? not(or(...arrangements(group, register, activity, day))) : FALSE;
  return ruleDay('JNT-001', activity, day, value, 'HIGH');
}

function arrangements(group: Group, register: Register, activity: Activity, day: Day): Value[] {
  const cited: Candidate[] = register.agreements(activity.arrangementIds).map((agreement) => ({ agreement, register }));
  const used = register.bundle.engagements
    .filter((engagement) => engagement.role === 'JOINT_CONTROLLER')
    .filter((engagement) => activitiesOf(register, engagement).includes(activity))
    .flatMap((engagement) => candidates(group, register, engagement));
  return [...cited, ...used].map((candidate) => {
    if (candidate === 'UNREADABLE') return unknown('engagement.sharedAgreementRef');
    const isArrangement = candidate.agreement.kind === 'JOINT_ARRANGEMENT';
    const isCovering = isArrangement && holdsOrIsListed(candidate.agreement, register.member, day);
    return and(isCovering ? TRUE : FALSE, life(candidate.agreement, day));
  });
}
