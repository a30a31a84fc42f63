import type { ActivityFacts } from '../../facts/activity-facts.js';
import { and, not } from '../../timeline/algebra.js';
import { NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { daysAssessed } from './assessed.js';
import type { Rule } from '../rule.js';

/** DPI-001. Processing of the CNIL's list needs an impact assessment (GDPR art. 35(1), 35(4); délibération 2018-327). */
export const mandatoryDpiaMissing: Rule<'DPI-001', 'ACTIVITY'> = {
  code: 'DPI-001',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'DPIA',
  sources: ['GDPR art. 35(1)', 'GDPR art. 35(4)', 'Délibération CNIL 2018-327'],
  since: 'DPIA_LIST',
  when: daysMandatoryDpiaMissing,
  facts: ({ record }) => ({ activity: record.name, cnilListType: record.dpia?.cnilListType ?? 0 }),
};

export function daysMandatoryDpiaMissing(activity: ActivityFacts): Timeline {
  const isListed = (activity.record.dpia?.cnilListType ?? 0) > 0;
  return isListed && activity.isControllers
    ? and(since(activity.member.group.law.day('DPIA_LIST')), activity.live, not(daysAssessed(activity)))
    : NEVER;
}
