import { and } from '../timeline/algebra.js';
import { constantly, NEVER, type Timeline } from '../timeline/timeline.js';
import type { AgreementFacts } from './agreement-facts.js';
import type { EngagementFacts } from './engagement-facts.js';
import { isSameProvider } from './provider-facts.js';

/** An agreement, and the days on which it binds the provider for a use. */
export interface Binding {
  agreement: AgreementFacts;
  days: Timeline;
}

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
