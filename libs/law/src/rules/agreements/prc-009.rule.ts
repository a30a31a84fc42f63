import type { SubProcessorNotice } from '../../../../model/src/index.js';
import type { AgreementFacts } from '../../facts/agreement-facts.js';
import { and, anyOf, surely } from '../../timeline/algebra.js';
import { nextDay } from '../../timeline/days.js';
import { valueOn } from '../../timeline/runs.js';
import { before, constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule, Verdict } from '../rule.js';
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
  examine: (agreement) => (agreement.isHeldBy(agreement.member) ? verdict(agreement) : null),
};

function verdict(agreement: AgreementFacts): Verdict<'PRC-009'> | null {
  const notices = agreement.record.subProcessorNotices ?? [];
  if (notices.length === 0) return null;
  const open = (on: string) => notices.filter((notice) => valueOn(daysOpen(notice, agreement), on) !== false);
  return {
    when: and(surely(agreement.life), anyOf(notices.map((notice) => daysOpen(notice, agreement)))),
    facts: (on) => ({
      ...agreementNamed(agreement),
      subProcessors: open(on)
        .map(({ providerId }) => agreement.member.provider(providerId)?.record.name ?? providerId)
        .sort(),
      deadline:
        open(on)
          .map((notice) => deadlineOf(notice, agreement.record))
          .filter((day) => day !== null)
          .sort()[0] ?? null,
    }),
  };
}

/** A decision closes the window on its day; one without a date closes it at once. */
function daysOpen(notice: SubProcessorNotice, agreement: AgreementFacts): Timeline {
  if (notice.decision !== null && notice.decidedOn === null) return NEVER;
  const deadline = deadlineOf(notice, agreement.record);
  const untilDeadline =
    deadline === null ? constantly(unknown('agreement.subProcessorNotices.objectionDeadline')) : before(nextDay(deadline));
  return and(since(notice.notifiedOn), before(notice.decidedOn), untilDeadline);
}
