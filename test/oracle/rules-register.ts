import type { Activity, Dpia } from '../../libs/model/src/types/activity.js';
import type { Severity } from '../../libs/model/src/types/finding.js';
import type { Member } from '../../libs/model/src/types/member.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { DPIA_EXEMPTION_DAY, GDPR_FIRST_DAY } from './calendar.js';
import { addMonths, doneBy } from './days.js';
import { isControllers, isLive, isPublic, sensitive } from './facts.js';
import { FALSE, TRUE, and, fact, is, isTrue, not, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';

/** DPO-001 and GRP-007. */
export function officerOfMember(member: Member, day: Day): RuleDay[] {
  return [
    ruleDay('DPO-001', member, day, and(isPublic(member), withoutOfficer(member, day)), 'HIGH'),
    ruleDay('GRP-007', member, day, and(isPublic(member), sharedWithoutConvention(member, day)), 'MEDIUM'),
  ];
}

function withoutOfficer({ dpo }: Member, day: Day): Value {
  return dpo === null ? TRUE : not(doneBy(dpo.designatedOn, day, 'member.dpo.designatedOn'));
}

function sharedWithoutConvention({ dpo }: Member, day: Day): Value {
  if (dpo === null) return FALSE;
  const isDesignated = dpo.designatedOn === null || dpo.designatedOn <= day;
  const isSigned = doneBy(dpo.conventionSignedOn, day, 'member.dpo.conventionSignedOn');
  return and(is(isDesignated), fact(dpo.shared, 'member.dpo.shared'), not(isSigned));
}

/** REG-* and DPI-*. */
export function registerOfActivity(member: Member, activity: Activity, day: Day): RuleDay[] {
  const controllers = isControllers(activity);
  const live = isLive(activity, day);
  const rule = (code: string, value: Value, severity: Severity) => ruleDay(code, activity, day, value, severity);
  const categories = activity.data ?? [];
  return [
    rule('REG-001', is(controllers && live && activity.purposes.some((purpose) => purpose.legalBasis === null)), 'HIGH'),
    rule('REG-002', and(is(controllers && live), legitimateInterests(member, activity)), 'MEDIUM'),
    rule('REG-003', is(controllers && live && categories.some((each) => isBlank(each.retention?.active))), 'MEDIUM'),
    rule('REG-004', and(is(controllers), isPublic(member), archivesForgotten(activity, day)), 'MEDIUM'),
    rule(
      'REG-005',
      is(controllers && live && categories.some((each) => each.special === 'ART_9' && each.article9Condition === null)),
      'HIGH',
    ),
    rule('REG-008', is(live && mentionMissing(activity)), 'MEDIUM'),
    rule('REG-010', is(live && reviewOverdue(activity, day)), 'LOW'),
    rule('DPI-001', is(controllers && live && mandatoryAndMissing(activity.dpia, day)), 'HIGH'),
    rule('DPI-002', and(is(controllers && live), twoCriteria(activity, day)), 'MEDIUM'),
  ];
}

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

function legitimateInterests(member: Member, activity: Activity): Value {
  return and(
    is(activity.purposes.some((purpose) => purpose.legalBasis === 'LEGITIMATE_INTERESTS')),
    isPublic(member),
    fact(activity.exerciseOfPublicPowers, 'activity.exerciseOfPublicPowers'),
  );
}

function archivesForgotten(activity: Activity, day: Day): Value {
  const categories = activity.data ?? [];
  const isUndecided = categories.some(
    ({ retention }) => retention !== null && !isBlank(retention.active) && retention.finalDisposition === null,
  );
  if (isLive(activity, day) && isUndecided) return TRUE;
  const hasStopped = activity.stage === 'STOPPED' && activity.to !== null && day >= activity.to;
  const isDestroyedWithoutVisa = categories.some(
    ({ retention }) => retention?.finalDisposition === 'DESTROY' && retention.archivesVisaOn === null,
  );
  return hasStopped && isDestroyedWithoutVisa ? unknown('activity.data.retention.archivesVisaOn') : FALSE;
}

function mentionMissing(activity: Activity): boolean {
  const isNone = (list: readonly unknown[] | null) => list === null || list.length === 0;
  const forAll = isNone(activity.purposes) || activity.transfersDeclared === null || activity.securityMeasures === null;
  if (!isControllers(activity)) return forAll || isNone(activity.onBehalfOf);
  const isUnnamed = activity.role === 'JOINT_CONTROLLER' && isNone(activity.jointControllers);
  return forAll || isUnnamed || isNone(activity.dataSubjects) || isNone(activity.data) || activity.recipients === null;
}

function reviewOverdue(activity: Activity, day: Day): boolean {
  const since = activity.review?.lastOn ?? activity.from ?? GDPR_FIRST_DAY;
  return day > addMonths(since, activity.review?.everyMonths ?? 12);
}

function isValidated(dpia: Dpia | null, day: Day): boolean {
  const validatedOn = dpia?.validatedOn ?? null;
  return validatedOn !== null && validatedOn <= day;
}

function mandatoryAndMissing(dpia: Dpia | null, day: Day): boolean {
  const type = dpia?.cnilListType ?? 0;
  return type >= 1 && type <= 14 && !isValidated(dpia, day);
}

function twoCriteria(activity: Activity, day: Day): Value {
  const { dpia } = activity;
  const exempt = day < DPIA_EXEMPTION_DAY ? FALSE : fact(dpia?.exempt ?? null, 'activity.dpia.exempt');
  return and(criteriaMet(activity), is(!isValidated(dpia, day)), is(isBlank(dpia?.waiverReason)), not(exempt));
}

function criteriaMet(activity: Activity): Value {
  const criteria = activity.dpia?.criteria ?? null;
  const isSensitive = isTrue(sensitive(activity));
  if (criteria === null) return isSensitive ? unknown('activity.dpia.criteria') : FALSE;
  const counted = new Set(isSensitive ? [...criteria, 'SENSITIVE_DATA'] : criteria);
  return is(counted.size >= 2);
}
