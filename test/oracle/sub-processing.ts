import type { Agreement, SubProcessorNotice } from '../../libs/model/src/types/agreement.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { isSameProvider } from './agreements.js';
import { addDays } from './days.js';
import { FALSE, TRUE, is, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';

/** PRC-008: does the agreement, read in `holder`, authorise the provider that `user` names `providerId`? */
export function authorised(agreement: Agreement, holder: Register, user: Register, providerId: string, day: Day): Value {
  const { subProcessing } = agreement;
  if (subProcessing === null) return unknown('agreement.subProcessing');
  const isNamed = (id: string) => isSameProvider(holder, id, user, providerId);
  const isListed = subProcessing.list?.some(isNamed) ?? null;
  switch (subProcessing.authorisation) {
    case null:
      return unknown('agreement.subProcessing.authorisation');
    case 'NONE':
      return FALSE;
    case 'SPECIFIC':
      return isListed === null ? unknown('agreement.subProcessing.list') : is(isListed);
    case 'GENERAL':
      return isListed === true ? TRUE : notified(agreement, isNamed, isListed === null, day);
  }
}

function notified(agreement: Agreement, isNamed: (id: string) => boolean, isListUnknown: boolean, day: Day): Value {
  const notices = (agreement.subProcessorNotices ?? []).filter((notice) => isNamed(notice.providerId) && notice.notifiedOn <= day);
  if (notices.some((notice) => isAccepted(notice, day) || hasWindowClosed(agreement, notice, day))) return TRUE;
  if (isListUnknown) return unknown('agreement.subProcessing.list');
  const isOpenForEver = notices.some((notice) => notice.decision !== 'OBJECTED' && deadlineOf(agreement, notice) === null);
  return isOpenForEver ? unknown('agreement.subProcessorNotices.objectionDeadline') : FALSE;
}

function isAccepted(notice: SubProcessorNotice, day: Day): boolean {
  return notice.decision === 'ACCEPTED' && (notice.decidedOn === null || notice.decidedOn <= day);
}

function hasWindowClosed(agreement: Agreement, notice: SubProcessorNotice, day: Day): boolean {
  const deadline = deadlineOf(agreement, notice);
  return notice.decision !== 'OBJECTED' && deadline !== null && day > deadline;
}

/** The last day to object. */
export function deadlineOf(agreement: Agreement, notice: SubProcessorNotice): Day | null {
  if (notice.objectionDeadline !== null) return notice.objectionDeadline;
  const days = agreement.subProcessing?.objectionDays ?? null;
  return days === null ? null : addDays(notice.notifiedOn, days);
}
