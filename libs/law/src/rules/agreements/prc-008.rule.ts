import type { SubProcessorNotice } from '../../../../model/src/index.js';
import type { AgreementFacts } from '../../facts/agreement-facts.js';
import type { EngagementFacts } from '../../facts/engagement-facts.js';
import { isSameProvider } from '../../facts/provider-facts.js';
import { and, anyOf, not, surely } from '../../timeline/algebra.js';
import { later, nextDay } from '../../timeline/days.js';
import { constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule } from '../rule.js';
import { deadlineOf } from './notices.js';
import { useFacts } from './use-facts.js';

/** PRC-008. A processor engages no other without the controller's authorisation (GDPR art. 28(2), 28(4)). */
export const subProcessorNotAuthorised: Rule<'PRC-008', 'ENGAGEMENT'> = {
  code: 'PRC-008',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'AGREEMENT_CONTENT',
  sources: ['GDPR art. 28(2)', 'GDPR art. 28(4)'],
  when: (engagement) =>
    engagement.record.role === 'SUB_PROCESSOR' && engagement.parent !== null && engagement.top.record.role === 'PROCESSOR'
      ? daysUnauthorised(engagement)
      : NEVER,
  facts: (engagement) => ({ ...useFacts(engagement), processor: engagement.top.provider?.record.name ?? '' }),
};

function daysUnauthorised(engagement: EngagementFacts): Timeline {
  const { top } = engagement;
  const authorised = [...top.bindings].map(([agreement, days]) => and(surely(days), daysAuthorised(agreement, engagement)));
  return and(engagement.inUse, surely(top.bound), not(anyOf(authorised)));
}

function daysAuthorised(agreement: AgreementFacts, engagement: EngagementFacts): Timeline {
  const { subProcessing } = agreement.record;
  switch (subProcessing?.authorisation) {
    case undefined:
    case null:
      return constantly(unknown(subProcessing === null ? 'agreement.subProcessing' : 'agreement.subProcessing.authorisation'));
    case 'NONE':
      return NEVER;
    case 'SPECIFIC':
      return isListed(agreement, engagement);
    case 'GENERAL':
      return anyOf([isListed(agreement, engagement), ...noticesOf(agreement, engagement).map((one) => daysTacit(one, agreement))]);
  }
}

function isListed(agreement: AgreementFacts, engagement: EngagementFacts): Timeline {
  const list = agreement.record.subProcessing?.list ?? null;
  if (list === null) return constantly(unknown('agreement.subProcessing.list'));
  return constantly(list.some((id) => isSameProvider(agreement.member, id, engagement.member, engagement.record.providerId)));
}

function noticesOf(agreement: AgreementFacts, engagement: EngagementFacts): SubProcessorNotice[] {
  return (agreement.record.subProcessorNotices ?? []).filter(({ providerId }) =>
    isSameProvider(agreement.member, providerId, engagement.member, engagement.record.providerId),
  );
}

/** Authorised by acceptance, or by silence once the last day to object has passed. */
function daysTacit(notice: SubProcessorNotice, agreement: AgreementFacts): Timeline {
  if (notice.decision === 'OBJECTED') return NEVER;
  const accepted = notice.decision === 'ACCEPTED' ? since(later(notice.notifiedOn, notice.decidedOn)) : NEVER;
  const deadline = deadlineOf(notice, agreement.record);
  const windowClosed =
    deadline === null ? constantly(unknown('agreement.subProcessorNotices.objectionDeadline')) : since(nextDay(deadline));
  return anyOf([accepted, and(since(notice.notifiedOn), windowClosed)]);
}
