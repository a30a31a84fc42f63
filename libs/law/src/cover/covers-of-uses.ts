import type { Day, Engagement, SubjectType } from '../../../model/src/index.js';
import type { AgreementFacts } from '../facts/agreement-facts.js';
import type { EngagementFacts } from '../facts/engagement-facts.js';
import type { MemberFacts } from '../facts/member-facts.js';
import { daysOfCandidate } from '../facts/unbound.js';
import { and, not, possibly, surely } from '../timeline/algebra.js';
import { runs } from '../timeline/runs.js';
import { ALWAYS, NEVER, type Timeline } from '../timeline/timeline.js';

/**
 * Whether an agreement binds the processor on a day of a use. OWN, SHARED: one that the member holds, or that another holds, does.
 * EXPIRED: one did until its end. CLAIMED_NOT_CONFIRMED: another member’s is relied on, and does not, or nobody knows. UNKNOWN: its own
 * may. NONE: nothing binds.
 */
export type CoverState = 'OWN' | 'SHARED' | 'EXPIRED' | 'CLAIMED_NOT_CONFIRMED' | 'UNKNOWN' | 'NONE';

/** A maximal run of days `[from, to)` of a use of a processor, with one state and one agreement that it is about. */
export interface CoverOfUse {
  engagementId: string;
  providerId: string;
  state: CoverState;
  /** As its holder names it, as far as anybody can read it. */
  agreement: NamedAgreement | null;
  from: Day;
  to: Day | null;
}

export interface NamedAgreement {
  holderId: string;
  id: string;
}

/** Each day in use, since the GDPR, of the engagements of processors asked for: the first claim that holds says its state. */
export function coversOfUses(member: MemberFacts, isAsked: (type: SubjectType, id: string) => boolean): CoverOfUse[] {
  const since = member.group.law.day('GDPR');
  const uses = member.engagements.filter(({ record }) => record.role === 'PROCESSOR' && isAsked('ENGAGEMENT', record.id));
  return uses.flatMap((use) => coversOfUse(use, since));
}

function coversOfUse(use: EngagementFacts, since: Day): CoverOfUse[] {
  const { id, providerId } = use.record;
  const covers: CoverOfUse[] = [];
  let left = use.inUse;
  for (const { state, agreement, days } of claimsOn(use)) {
    for (const { from, to } of runs(and(left, days), since))
      covers.push({ engagementId: id, providerId, state, agreement, from, to });
    left = and(left, not(days));
    if (left === NEVER) break;
  }
  return covers.sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Claim {
  state: CoverState;
  agreement: NamedAgreement | null;
  /** Never unknown. */
  days: Timeline;
}

/** What may be said of a day of a use, the first that holds on it settles it. */
function* claimsOn(use: EngagementFacts): Generator<Claim> {
  const own = use.candidates.filter((agreement) => agreement.isHeldBy(use.member));
  const others = use.candidates.filter((agreement) => !agreement.isHeldBy(use.member));
  const binding = (agreement: AgreementFacts) => use.bindings.get(agreement) ?? NEVER;
  const claim = (state: CoverState, agreement: AgreementFacts, days: Timeline) => ({ state, agreement: named(agreement), days });

  for (const one of own) yield claim('OWN', one, surely(binding(one)));
  for (const one of others) yield claim('SHARED', one, surely(binding(one)));
  const expired = surely(use.unboundFor('PRC-003'));
  for (const one of lastEndFirst(use.candidates)) yield claim('EXPIRED', one, and(expired, daysOfCandidate(use, one, 'PRC-003')));
  if (use.hasUnreadableReference) yield { state: 'CLAIMED_NOT_CONFIRMED', agreement: namedBy(use.record), days: ALWAYS };
  for (const one of others) yield claim('CLAIMED_NOT_CONFIRMED', one, possibly(one.life));
  for (const one of own) yield claim('UNKNOWN', one, possibly(binding(one)));
  yield { state: 'NONE', agreement: null, days: ALWAYS };
}

function lastEndFirst(candidates: readonly AgreementFacts[]): AgreementFacts[] {
  return candidates.filter(({ end }) => end !== null).sort((a, b) => (b.end! < a.end! ? -1 : 1));
}

const named = ({ record }: AgreementFacts): NamedAgreement => ({ holderId: record.holderId, id: record.id });

/** Ids may hold slashes: the holder is taken to be what stands before the first. */
function namedBy({ sharedAgreementRef }: Engagement): NamedAgreement | null {
  if (sharedAgreementRef === null) return null;
  const slash = sharedAgreementRef.indexOf('/');
  return { holderId: sharedAgreementRef.slice(0, slash), id: sharedAgreementRef.slice(slash + 1) };
}
