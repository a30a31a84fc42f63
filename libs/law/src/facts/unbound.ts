import type { Day } from '../../../model/src/index.js';
import type { AgreementFacts } from './agreement-facts.js';
import type { EngagementFacts } from './engagement-facts.js';
import { and, anyOf, not, or, possibly } from '../timeline/algebra.js';
import { valueOn } from '../timeline/runs.js';
import { ALWAYS, constantly, NEVER, since, type Timeline } from '../timeline/timeline.js';

/** The rules that say why nothing binds a processor, in the order in which they apply (RULES 1.9, point 5). */
const UNBOUND_ORDER = ['PRC-003', 'GRP-004', 'GRP-003', 'GRP-002', 'GRP-001', 'PRC-001'] as const;

export type UnboundRule = (typeof UNBOUND_ORDER)[number];

/** Each unbound day goes to the first rule that applies on it. */
export function shareOut(engagement: EngagementFacts): ReadonlyMap<UnboundRule, Timeline> {
  const days = new Map<UnboundRule, Timeline>();
  let left = engagement.unbound;
  for (const rule of UNBOUND_ORDER) {
    const applies = daysOf(engagement, rule);
    days.set(rule, and(left, applies));
    left = and(left, not(applies));
    if (left === NEVER) break;
  }
  return days;
}

/** The candidates at fault on a day. */
export function agreementsAtFaultOn(engagement: EngagementFacts, rule: UnboundRule, on: Day): AgreementFacts[] {
  return engagement.candidates.filter((agreement) => valueOn(daysOfCandidate(engagement, agreement, rule), on) === true);
}

export function titlesOn(engagement: EngagementFacts, rule: UnboundRule, on: Day): string[] {
  return agreementsAtFaultOn(engagement, rule, on)
    .map((agreement) => agreement.record.title)
    .sort();
}

function daysOf(engagement: EngagementFacts, rule: UnboundRule): Timeline {
  if (rule === 'PRC-001') return ALWAYS;
  if (rule === 'GRP-004') return constantly(engagement.provider?.isPublic ?? false);
  const byCandidate = anyOf(engagement.candidates.map((agreement) => daysOfCandidate(engagement, agreement, rule)));
  return rule === 'GRP-001' ? or(byCandidate, constantly(engagement.hasUnreadableReference)) : byCandidate;
}

/** The days on which the rule, if nothing binds, says it of this candidate. */
export function daysOfCandidate(engagement: EngagementFacts, agreement: AgreementFacts, rule: UnboundRule): Timeline {
  const living = possibly(agreement.life);
  const { vehicle } = agreement.record;
  const isAnothers = !agreement.isHeldBy(engagement.member);
  switch (rule) {
    case 'PRC-003':
      return hasBoundUntilItsEnd(engagement, agreement) ? since(agreement.end) : NEVER;
    case 'GRP-003':
      return vehicle === 'CENTRAL_PURCHASING' ? living : NEVER;
    case 'GRP-002':
      return vehicle === 'PURCHASING_GROUP' && isAnothers ? and(living, agreement.lists(engagement.member)) : NEVER;
    case 'GRP-001':
      return isAnothers ? living : NEVER;
    case 'GRP-004':
    case 'PRC-001':
      return NEVER;
  }
}

/** What never covered a member cannot expire for it; the use need not have begun on the eve. */
function hasBoundUntilItsEnd(engagement: EngagementFacts, agreement: AgreementFacts): boolean {
  const days = engagement.bindings.get(agreement);
  return agreement.eve !== null && days !== undefined && valueOn(days, agreement.eve) === true;
}
