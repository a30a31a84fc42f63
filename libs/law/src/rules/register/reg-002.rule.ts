import { and } from '../../timeline/algebra.js';
import { constantly } from '../../timeline/timeline.js';
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
  examine: (activity) => {
    const purposes = activity.isControllers
      ? activity.record.purposes.filter(({ legalBasis }) => legalBasis === 'LEGITIMATE_INTERESTS')
      : [];
    if (purposes.length === 0) return null;
    const powers = fact(activity.record.exerciseOfPublicPowers, 'activity.exerciseOfPublicPowers');
    return {
      when: and(activity.live, constantly(bothTrue(activity.member.isPublic, powers))),
      facts: () => ({ activity: activity.record.name, purposes: purposes.map(({ name }) => name) }),
    };
  },
};
