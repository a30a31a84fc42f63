import type { Engagement } from '../../../model/src/index.js';
import { and, anyOf } from '../timeline/algebra.js';
import { ALWAYS, constantly, during, type Timeline } from '../timeline/timeline.js';
import { unknown } from '../timeline/truth.js';
import type { ActivityFacts } from './activity-facts.js';
import type { AgreementFacts } from './agreement-facts.js';
import { daysBound, type Binding } from './binding.js';
import type { LocationFacts } from './location-facts.js';
import type { MemberFacts } from './member-facts.js';
import type { ProviderFacts } from './provider-facts.js';

/** A member's use of a provider's service (RULES 1.4). */
export class EngagementFacts {
  /** The engagements that hang directly under it. */
  readonly below: EngagementFacts[] = [];
  readonly locations: LocationFacts[] = [];
  private daysInUse?: Timeline;
  private sensitiveDays?: Timeline;
  private knownBindings?: Binding[];
  private boundDays?: Timeline;

  constructor(
    readonly record: Engagement,
    readonly member: MemberFacts,
  ) {}

  get provider(): ProviderFacts | null {
    return this.member.provider(this.record.providerId);
  }

  get parent(): EngagementFacts | null {
    return this.record.parentId === null ? null : this.member.engagement(this.record.parentId);
  }

  /** The engagement without parent above it. */
  get top(): EngagementFacts {
    return this.parent?.top ?? this;
  }

  /** Its own, or its parent's when it names none. */
  get activities(): ActivityFacts[] {
    if (this.record.activityIds.length === 0 && this.parent !== null) return this.parent.activities;
    return this.record.activityIds.map((id) => this.member.activity(id)).filter((activity) => activity !== null);
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
    this.sensitiveDays ??= anyOf(this.activities.map((activity) => and(activity.live, constantly(activity.isSensitive))));
    return this.sensitiveDays;
  }

  /** The agreements said to bind this use: nothing else does. */
  get candidates(): AgreementFacts[] {
    const own = (this.record.agreementIds ?? []).map((id) => this.member.agreement(id));
    return [...own, this.sharedAgreement].filter((agreement) => agreement !== null);
  }

  get hasUnreadableReference(): boolean {
    return this.record.sharedAgreementRef !== null && this.sharedAgreement === null;
  }

  /** On which days each candidate binds the provider for this use. */
  get bindings(): Binding[] {
    this.knownBindings ??= this.candidates.map((agreement) => ({ agreement, days: daysBound(agreement, this) }));
    return this.knownBindings;
  }

  get bound(): Timeline {
    this.boundDays ??= anyOf([...this.bindings.map((binding) => binding.days), this.unreadable]);
    return this.boundDays;
  }

  private get unreadable(): Timeline {
    return constantly(this.hasUnreadableReference ? unknown('engagement.sharedAgreementRef') : false);
  }

  private get sharedAgreement(): AgreementFacts | null {
    const ref = this.record.sharedAgreementRef;
    return ref === null ? null : this.member.group.sharedAgreement(ref);
  }
}
