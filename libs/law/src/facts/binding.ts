import { and, surely } from '../timeline/algebra.js';
import { runs } from '../timeline/runs.js';
import { BEGINNING_OF_TIME, constantly, END_OF_TIME, NEVER, type Timeline } from '../timeline/timeline.js';
import type { AgreementFacts } from './agreement-facts.js';
import type { EngagementFacts } from './engagement-facts.js';
import type { Cover } from './foreseen-end.js';
import { isSameProvider } from './provider-facts.js';

/**
 * Does the agreement live, is it an act of art. 28, does it cover the member, is it with this provider? (RULES 1.8.)
 * A public provider may be bound by a joint arrangement instead (GRP-004).
 */
export function daysBound(agreement: AgreementFacts, engagement: EngagementFacts): Timeline {
  if (!isWithProviderOf(agreement, engagement)) return NEVER;
  if (agreement.record.kind === 'JOINT_ARRANGEMENT') {
    return engagement.provider?.isPublic ? and(agreement.life, agreement.names(engagement.member)) : NEVER;
  }
  return and(agreement.life, constantly(agreement.isArticle28Act), agreement.covers(engagement.member));
}

function isWithProviderOf(agreement: AgreementFacts, engagement: EngagementFacts): boolean {
  const { providerId } = agreement.record;
  return providerId === null || isSameProvider(agreement.member, providerId, engagement.member, engagement.record.providerId);
}

/** What binds is known from its signature. */
export function coversOf({ record }: AgreementFacts, days: Timeline): Cover[] {
  return runs(surely(days), BEGINNING_OF_TIME).map(({ from, to }) => ({
    from,
    to: to ?? END_OF_TIME,
    knownFrom: record.signedOn ?? BEGINNING_OF_TIME,
    knownTo: END_OF_TIME,
  }));
}
