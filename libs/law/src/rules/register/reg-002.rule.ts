import type { Purpose } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { and } from '../../timeline/algebra.js';
import { constantly, NEVER } from '../../timeline/timeline.js';
import { bothTrue, fact } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';

/** REG-002. A public authority does not rest its tasks on legitimate interests (GDPR art. 6(1), last sentence). */
export const legitimateInterestOfAuthority: Rule<'REG-002', 'ACTIVITY'> = {
  code: 'REG-002',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 6(1)'],
  when: (activity) => {
    if (onLegitimateInterests(activity).length === 0) return NEVER;
    const powers = fact(activity.record.exerciseOfPublicPowers, 'activity.exerciseOfPublicPowers');
    return and(activity.live, constantly(bothTrue(activity.member.isPublic, powers)));
  },
  facts: (activity) => ({ activity: activity.record.name, purposes: onLegitimateInterests(activity).map(({ name }) => name) }),
};

function onLegitimateInterests({ isControllers, record }: ActivityFacts): Purpose[] {
  return isControllers ? record.purposes.filter(({ legalBasis }) => legalBasis === 'LEGITIMATE_INTERESTS') : [];
}
