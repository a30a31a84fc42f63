import type { Agreement, SubProcessorNotice } from '../../libs/model/src/types/agreement.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { hasClause, life } from './agreements.js';
import { ART_28_ITEMS } from './calendar.js';
import { addMonths } from './days.js';
import { FALSE, TRUE, and, is, isFalse, isTrue, not, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';
import { deadlineOf } from './sub-processing.js';

/** PRC-002, PRC-009 and PRC-010 of an agreement that the member holds. */
export function contentOfAgreement(agreement: Agreement, day: Day): RuleDay[] {
  const alive = life(agreement, day);
  const isProcessing = is(agreement.kind === 'PROCESSING');
  const absent = ART_28_ITEMS.filter((item) => isFalse(hasClause(agreement, item)));
  const isSevere = absent.some((item) => item !== '28.3.e' && item !== '28.3.f');
  return [
    ruleDay('PRC-002', agreement, day, and(isProcessing, alive, contentMissing(agreement)), isSevere ? 'HIGH' : 'MEDIUM'),
    ruleDay('PRC-009', agreement, day, isTrue(alive) ? windowOpen(agreement, day) : FALSE, 'MEDIUM'),
    ruleDay('PRC-010', agreement, day, and(isProcessing, alive, chainNotIdentified(agreement, day)), 'MEDIUM'),
  ];
}

function contentMissing(agreement: Agreement): Value {
  return or(...ART_28_ITEMS.map((item) => not(hasClause(agreement, item))));
}

function windowOpen(agreement: Agreement, day: Day): Value {
  return or(...(agreement.subProcessorNotices ?? []).map((notice) => isOpen(agreement, notice, day)));
}

function isOpen(agreement: Agreement, notice: SubProcessorNotice, day: Day): Value {
  if (day < notice.notifiedOn) return FALSE;
  if (notice.decision !== null && notice.decidedOn === null) return FALSE;
  if (notice.decidedOn !== null && notice.decidedOn <= day) return FALSE;
  const deadline = deadlineOf(agreement, notice);
  return deadline === null ? unknown('agreement.subProcessorNotices.objectionDeadline') : is(day <= deadline);
}

function chainNotIdentified(agreement: Agreement, day: Day): Value {
  const { subProcessing } = agreement;
  if (subProcessing === null) return unknown('agreement.subProcessing');
  if (subProcessing.authorisation === null) return unknown('agreement.subProcessing.authorisation');
  if (subProcessing.authorisation !== 'GENERAL') return FALSE;
  if (subProcessing.list === null) return TRUE;
  if (subProcessing.listedOn === null) return unknown('agreement.subProcessing.listedOn');
  return is(day < subProcessing.listedOn || day >= addMonths(subProcessing.listedOn, 12));
}
