import type { SubProcessorNotice } from '../../../../model/src/index.js';
import type { AgreementFacts } from '../../facts/agreement-facts.js';
import { and, anyOf, surely } from '../../timeline/algebra.js';
import { nextDay } from '../../timeline/days.js';
import { causesOn } from '../../timeline/causes.js';
import { before, constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';
import { agreementNamed } from './agreement-named.js';
import { deadlineOf } from './notices.js';

/** PRC-009. A new sub-processor was notified, and the days to object are running (GDPR art. 28(2)). */
export const objectionWindowOpen: Rule<'PRC-009', 'AGREEMENT'> = {
  code: 'PRC-009',
  subject: 'AGREEMENT',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'EXPIRING',
  sources: ['GDPR art. 28(2)'],
  when: (agreement) =>
    agreement.isHeldBy(agreement.member)
      ? and(surely(agreement.life), anyOf(noticesOf(agreement).map((notice) => daysOpen(notice, agreement))))
      : NEVER,
  factsMayChange: true,
  facts: (agreement, on) => {
    const open = causesOn(noticesOf(agreement), (notice) => daysOpen(notice, agreement), on);
    const deadlines = open.map((notice) => deadlineOf(notice, agreement.record)).filter((day) => day !== null);
    return {
      ...agreementNamed(agreement),
      subProcessors: open.map(({ providerId }) => agreement.member.provider(providerId)?.record.name ?? providerId).sort(),
      deadline: deadlines.sort()[0] ?? null,
    };
  },
};

function noticesOf({ record }: AgreementFacts): SubProcessorNotice[] {
  return record.subProcessorNotices ?? [];
}

/** A decision closes the window on its day; one without a date closes it at once. */
function daysOpen(notice: SubProcessorNotice, agreement: AgreementFacts): Timeline {
  if (notice.decision !== null && notice.decidedOn === null) return NEVER;
  const deadline = deadlineOf(notice, agreement.record);
  const untilDeadline =
    deadline === null ? constantly(unknown('agreement.subProcessorNotices.objectionDeadline')) : before(nextDay(deadline));
  return and(since(notice.notifiedOn), before(notice.decidedOn), untilDeadline);
}
