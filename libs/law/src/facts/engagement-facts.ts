import type { Engagement } from '../../../model/src/index.js';
import { and, anyOf, not, or, surely } from '../timeline/algebra.js';
import { ALWAYS, constantly, during, NEVER, type Timeline } from '../timeline/timeline.js';
import { unknown } from '../timeline/truth.js';
import type { ActivityFacts } from './activity-facts.js';
import type { AgreementFacts } from './agreement-facts.js';
import { coversOf, daysBound } from './binding.js';
import { foreseenEnds, type ForeseenEnd } from './foreseen-end.js';
import type { LocationFacts } from './location-facts.js';
import type { MemberFacts } from './member-facts.js';
import type { ProviderFacts } from './provider-facts.js';
import { shareOut, type UnboundRule } from './unbound.js';

/** A member's use of a provider's service (RULES 1.4). */
export class EngagementFacts {
  /** The engagements that hang directly under it. */
  readonly below: EngagementFacts[] = [];
  readonly locations: LocationFacts[] = [];
  private itsProvider?: ProviderFacts | null;
  private itsParent?: EngagementFacts | null;
  private ownActivities?: readonly ActivityFacts[];
  private knownCandidates?: readonly AgreementFacts[];
  private daysInUse?: Timeline;
  private sensitiveDays?: Timeline;
  private knownBindings?: ReadonlyMap<AgreementFacts, Timeline>;
  private knownEnds?: ForeseenEnd[];
  private boundDays?: Timeline;
  private unboundDays?: Timeline;
  private unboundShares?: ReadonlyMap<UnboundRule, Timeline>;
  private coveredAbroadDays?: Timeline;

  constructor(
    readonly record: Engagement,
    readonly member: MemberFacts,
  ) {}

  get provider(): ProviderFacts | null {
    this.itsProvider ??= this.member.provider(this.record.providerId);
    return this.itsProvider;
  }

  get parent(): EngagementFacts | null {
    if (this.record.parentId === null) return null;
    this.itsParent ??= this.member.engagement(this.record.parentId);
    return this.itsParent;
  }

  /** The engagement without parent above it. */
  get top(): EngagementFacts {
    return this.parent?.top ?? this;
  }

  /** Its own, or its parent's when it names none. */
  get activities(): readonly ActivityFacts[] {
    if (this.record.activityIds.length === 0 && this.parent !== null) return this.parent.activities;
    this.ownActivities ??= this.record.activityIds.map((id) => this.member.activity(id)).filter((activity) => activity !== null);
    return this.ownActivities;
  }

  get inUse(): Timeline {
    this.daysInUse ??= and(
      during(this.record.from, this.record.to),
      anyOf(this.activities.map((activity) => activity.live)),
      this.parent?.inUse ?? ALWAYS,
    );
    return this.daysInUse;
  }

  /** The most sensitive of its activities live that day. */
  get sensitive(): Timeline {
    this.sensitiveDays ??= this.activities.reduce(
      (days, { live, isSensitive }) => or(days, and(live, constantly(isSensitive))),
      NEVER,
    );
    return this.sensitiveDays;
  }

  /** The agreements said to bind this use: nothing else does. */
  get candidates(): readonly AgreementFacts[] {
    if (this.knownCandidates === undefined) {
      const own = (this.record.agreementIds ?? []).map((id) => this.member.agreement(id));
      this.knownCandidates = [...own, this.sharedAgreement].filter((agreement) => agreement !== null);
    }
    return this.knownCandidates;
  }

  get hasUnreadableReference(): boolean {
    return this.record.sharedAgreementRef !== null && this.sharedAgreement === null;
  }

  /** On which days each candidate binds the provider for this use. */
  get bindings(): ReadonlyMap<AgreementFacts, Timeline> {
    this.knownBindings ??= new Map(this.candidates.map((agreement) => [agreement, daysBound(agreement, this)]));
    return this.knownBindings;
  }

  /** The ends of what binds that can be foreseen, day by day. */
  get foreseenEnds(): readonly ForeseenEnd[] {
    this.knownEnds ??= foreseenEnds([...this.bindings].flatMap(([agreement, days]) => coversOf(agreement, days)));
    return this.knownEnds;
  }

  get bound(): Timeline {
    this.boundDays ??= or(anyOf([...this.bindings.values()]), this.unreadable);
    return this.boundDays;
  }

  /** In use while nothing binds the provider; unknown where the binding is. */
  get unbound(): Timeline {
    this.unboundDays ??= and(this.inUse, not(this.bound));
    return this.unboundDays;
  }

  /** The unbound days that fall to one of the rules on missing agreements, for a processor. */
  unboundFor(rule: UnboundRule): Timeline {
    if (this.record.role !== 'PROCESSOR' || this.unbound === NEVER) return NEVER;
    this.unboundShares ??= shareOut(this);
    return this.unboundShares.get(rule) ?? NEVER;
  }

  /** The days when an engagement above it is covered in a third country: the next leg, if uncovered, is an onward transfer. */
  get coveredAbroadAbove(): Timeline {
    return this.parent === null ? NEVER : or(this.parent.coveredAbroad, this.parent.coveredAbroadAbove);
  }

  private get coveredAbroad(): Timeline {
    this.coveredAbroadDays ??= anyOf(this.locations.map((leg) => and(leg.inThirdCountry, leg.exposed, surely(leg.covered))));
    return this.coveredAbroadDays;
  }

  private get unreadable(): Timeline {
    return constantly(this.hasUnreadableReference ? unknown('engagement.sharedAgreementRef') : false);
  }

  private get sharedAgreement(): AgreementFacts | null {
    const ref = this.record.sharedAgreementRef;
    return ref === null ? null : this.member.group.sharedAgreement(ref);
  }
}
