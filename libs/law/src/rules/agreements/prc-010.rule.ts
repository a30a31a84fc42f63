import type { SubProcessing } from '../../../../model/src/index.js';
import { and, not } from '../../timeline/algebra.js';
import { addMonths } from '../../timeline/days.js';
import { ALWAYS, constantly, during, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';
import { agreementNamed } from './agreement-named.js';

/** A list of sub-processors is good for a year. */
const LIST_IS_GOOD_FOR_MONTHS = 12;

/** PRC-010. A controller can identify every processor of the chain (EDPB opinion 22/2024; GDPR art. 28(1), 28(2), 28(4), 5(2)). */
export const chainNotIdentified: Rule<'PRC-010', 'AGREEMENT'> = {
  code: 'PRC-010',
  subject: 'AGREEMENT',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'AGREEMENT_CONTENT',
  sources: ['GDPR art. 28(1)', 'GDPR art. 28(2)', 'GDPR art. 28(4)', 'GDPR art. 5(2)', 'EDPB opinion 22/2024'],
  since: 'EDPB_22_2024',
  when: (agreement) =>
    agreement.isHeldBy(agreement.member) && agreement.record.kind === 'PROCESSING'
      ? and(agreement.life, daysUnidentified(agreement.record.subProcessing))
      : NEVER,
  facts: (agreement) => ({ ...agreementNamed(agreement), listedOn: agreement.record.subProcessing?.listedOn ?? null }),
};

function daysUnidentified(subProcessing: SubProcessing | null): Timeline {
  if (subProcessing === null) return constantly(unknown('agreement.subProcessing'));
  const { authorisation, list, listedOn } = subProcessing;
  if (authorisation === null) return constantly(unknown('agreement.subProcessing.authorisation'));
  if (authorisation !== 'GENERAL') return NEVER;
  if (list === null) return ALWAYS;
  if (listedOn === null) return constantly(unknown('agreement.subProcessing.listedOn'));
  return not(during(listedOn, addMonths(listedOn, LIST_IS_GOOD_FOR_MONTHS)));
}
