import type { ActivityFacts } from '../../facts/activity-facts.js';
import type { AgreementFacts } from '../../facts/agreement-facts.js';
import { and, anyOf, not } from '../../timeline/algebra.js';
import { constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';

/** JNT-001. Joint controllers settle who does what by an arrangement (GDPR art. 26(1)). */
export const noJointArrangement: Rule<'JNT-001', 'ACTIVITY'> = {
  code: 'JNT-001',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'MISSING_AGREEMENT',
  sources: ['GDPR art. 26(1)'],
  when: (activity) => (isJoint(activity) ? and(activity.live, not(daysArranged(activity))) : NEVER),
  facts: ({ record }) => ({ activity: record.name }),
};

function isJoint({ record }: ActivityFacts): boolean {
  return record.role === 'JOINT_CONTROLLER' || (record.role !== 'PROCESSOR' && (record.jointControllers ?? []).length > 0);
}

function daysArranged(activity: ActivityFacts): Timeline {
  const { member } = activity;
  const engagements = activity.engagements.filter(({ record }) => record.role === 'JOINT_CONTROLLER');
  const own = (activity.record.arrangementIds ?? []).map((id) => member.agreement(id)).filter((one) => one !== null);
  const said = [...own, ...engagements.flatMap((engagement) => engagement.candidates)];
  const isUnreadable = engagements.some((engagement) => engagement.hasUnreadableReference);
  return anyOf([
    ...said.filter(isArrangement).map((arrangement) => and(arrangement.life, arrangement.names(member))),
    constantly(isUnreadable ? unknown('engagement.sharedAgreementRef') : false),
  ]);
}

function isArrangement({ record }: AgreementFacts): boolean {
  return record.kind === 'JOINT_ARRANGEMENT';
}
