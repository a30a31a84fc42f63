import type { DpoDesignation } from '../../../../model/src/index.js';
import type { MemberFacts } from '../../facts/member-facts.js';
import { and, not } from '../../timeline/algebra.js';
import { constantly, since } from '../../timeline/timeline.js';
import { fact, unknown } from '../../timeline/truth.js';
import type { Rule, Verdict } from '../rule.js';

/** GRP-007. Bodies that share an officer settle it by a convention (décret 2019-536; GDPR art. 37(3)). */
export const sharedDpoWithoutConvention: Rule<'GRP-007', 'MEMBER'> = {
  code: 'GRP-007',
  subject: 'MEMBER',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'DPO',
  sources: ['Décret 2019-536', 'GDPR art. 37(3)'],
  firstDay: '2019-06-01',
  examine: (member) => (member.record.dpo === null ? null : verdict(member, member.record.dpo)),
};

function verdict(member: MemberFacts, dpo: DpoDesignation): Verdict<'GRP-007'> {
  const settled =
    dpo.conventionSignedOn === null ? constantly(unknown('member.dpo.conventionSignedOn')) : since(dpo.conventionSignedOn);
  return {
    when: and(constantly(member.isPublic), since(dpo.designatedOn), constantly(fact(dpo.shared, 'member.dpo.shared')), not(settled)),
    facts: () => ({ member: member.record.name }),
  };
}
