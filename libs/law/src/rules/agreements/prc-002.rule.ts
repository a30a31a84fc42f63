import type { ClauseId, Fact } from '../../../../model/src/index.js';
import type { AgreementFacts } from '../../facts/agreement-facts.js';
import { and } from '../../timeline/algebra.js';
import { constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';
import { agreementNamed } from './agreement-named.js';

/** Help with people's rights and with art. 32 to 36 can be agreed later; the rest is the agreement itself. */
const LESS_SEVERE: readonly ClauseId[] = ['28.3.e', '28.3.f'];

/** PRC-002. The agreement says everything that art. 28(3) asks. */
export const contentMissing: Rule<'PRC-002', 'AGREEMENT'> = {
  code: 'PRC-002',
  subject: 'AGREEMENT',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'AGREEMENT_CONTENT',
  sources: ['GDPR art. 28(3)'],
  when: daysIncomplete,
  severityOf: (agreement) => (items(agreement, false).some((id) => !LESS_SEVERE.includes(id)) ? 'HIGH' : 'MEDIUM'),
  facts: (agreement) => {
    const absent = items(agreement, false);
    return { ...agreementNamed(agreement), items: absent.length > 0 ? absent : items(agreement, null) };
  },
};

function daysIncomplete(agreement: AgreementFacts): Timeline {
  if (!agreement.isHeldBy(agreement.member) || agreement.record.kind !== 'PROCESSING') return NEVER;
  if (items(agreement, false).length > 0) return agreement.life;
  const unanswered = items(agreement, null);
  if (unanswered.length === 0) return NEVER;
  return and(agreement.life, constantly(unknown(...unanswered.map((id) => `agreement.clauses.${id}`))));
}

/** The points of art. 28 whose presence is `present`; a template of the Commission holds those not said absent. */
function items(agreement: AgreementFacts, present: Fact): ClauseId[] {
  const stated = (id: ClauseId) => agreement.record.clauses?.[id]?.present ?? agreement.templateHolds;
  return agreement.member.group.law.clauses.map(({ id }) => id).filter((id) => stated(id) === present);
}
