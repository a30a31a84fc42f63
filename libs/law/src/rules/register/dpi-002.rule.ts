import type { DpiaCriterion } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { and, not, or, possibly } from '../../timeline/algebra.js';
import { before, constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { fact, notTrue, unknown, type Truth } from '../../timeline/truth.js';
import { daysAssessed } from './assessed.js';
import { daysMandatoryDpiaMissing } from './dpi-001.rule.js';
import type { Rule } from '../rule.js';

/** DPI-002. Two criteria of the nine call for an impact assessment, or for a written reason (GDPR art. 35(1); WP 248). */
export const dpiaOrReasonMissing: Rule<'DPI-002', 'ACTIVITY'> = {
  code: 'DPI-002',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'DPIA',
  sources: ['GDPR art. 35(1)', 'WP 248 rev.01', 'Délibération CNIL 2019-118'],
  when: (activity) => (activity.isControllers ? daysUnjustified(activity) : NEVER),
  facts: (activity) => ({ activity: activity.record.name, criteria: [...criteriaOf(activity)].sort() }),
};

function daysUnjustified(activity: ActivityFacts): Timeline {
  const { dpia } = activity.record;
  const meets = meetsTwoCriteria(activity);
  if ((dpia?.waiverReason ?? '').trim() !== '' || meets === false) return NEVER;
  const exempt = fact(dpia?.exempt ?? null, 'activity.dpia.exempt');
  return and(
    activity.live,
    constantly(meets),
    not(daysAssessed(activity)),
    or(before(activity.member.group.law.day('DPIA_EXEMPT')), constantly(notTrue(exempt))),
    not(possibly(daysMandatoryDpiaMissing(activity))),
  );
}

/** Sensitive data is a criterion, named or not. */
function criteriaOf(activity: ActivityFacts): Set<DpiaCriterion> {
  const criteria = new Set(activity.record.dpia?.criteria ?? []);
  return activity.isSensitive === true ? criteria.add('SENSITIVE_DATA') : criteria;
}

function meetsTwoCriteria(activity: ActivityFacts): Truth {
  if ((activity.record.dpia?.criteria ?? null) !== null) return criteriaOf(activity).size >= 2;
  return activity.isSensitive === true ? unknown('activity.dpia.criteria') : false;
}
