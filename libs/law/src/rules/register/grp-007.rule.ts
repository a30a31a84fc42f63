import type { DpoDesignation } from '../../../../model/src/index.js';
import type { MemberFacts } from '../../facts/member-facts.js';
import { and, not } from '../../timeline/algebra.js';
import { constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { fact, unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';

/** GRP-007. Bodies that share an officer settle it by a convention (décret 2019-536; GDPR art. 37(3)). */
export const sharedDpoWithoutConvention: Rule<'GRP-007', 'MEMBER'> = {
  code: 'GRP-007',
  subject: 'MEMBER',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'DPO',
  sources: ['Décret 2019-536', 'GDPR art. 37(3)'],
  since: 'LIL_2019',
  when: (member) => (member.record.dpo === null ? NEVER : daysUnsettled(member, member.record.dpo)),
  facts: ({ record }) => ({ member: record.name }),
};

function daysUnsettled({ isPublic }: MemberFacts, { designatedOn, shared, conventionSignedOn }: DpoDesignation): Timeline {
  const settled = conventionSignedOn === null ? constantly(unknown('member.dpo.conventionSignedOn')) : since(conventionSignedOn);
  return and(constantly(isPublic), since(designatedOn), constantly(fact(shared, 'member.dpo.shared')), not(settled));
}
