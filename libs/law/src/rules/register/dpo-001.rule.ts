import type { Member } from '../../../../model/src/index.js';
import { and, not } from '../../timeline/algebra.js';
import { constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';

/** DPO-001. A public body designates a data protection officer (GDPR art. 37(1)(a), 37(7)). */
export const noDpo: Rule<'DPO-001', 'MEMBER'> = {
  code: 'DPO-001',
  subject: 'MEMBER',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'DPO',
  sources: ['GDPR art. 37(1)(a)', 'GDPR art. 37(7)'],
  when: ({ isPublic, record }) => and(constantly(isPublic), not(daysDesignated(record))),
  facts: ({ record }) => ({ member: record.name }),
};

function daysDesignated({ dpo }: Member): Timeline {
  if (dpo === null) return NEVER;
  return dpo.designatedOn === null ? constantly(unknown('member.dpo.designatedOn')) : since(dpo.designatedOn);
}
