import type { DataLocation, LocationKind } from '../../../model/src/index.js';
import type { CountryLaw } from '../calendar/law-calendar.js';
import { and, anyOf, not, or } from '../timeline/algebra.js';
import { constantly, during, NEVER, type Timeline } from '../timeline/timeline.js';
import { fact, type Truth } from '../timeline/truth.js';
import type { ActivityFacts } from './activity-facts.js';
import { daysAdequate } from './adequate.js';
import type { EngagementFacts } from './engagement-facts.js';
import { foreseenEnds, type ForeseenEnd } from './foreseen-end.js';
import { knownCovers } from './known-covers.js';
import type { MemberFacts } from './member-facts.js';
import type { ProviderFacts } from './provider-facts.js';
import { ToolFacts } from './tool-facts.js';

const ACCESS: readonly LocationKind[] = ['SUPPORT_ACCESS', 'ADMIN_ACCESS'];
const STORAGE: readonly LocationKind[] = ['PRIMARY', 'BACKUP', 'DISASTER_RECOVERY', 'ARCHIVE_COPY'];

/** Where data is, or from where it can be reached (RULES 1.5 to 1.7). */
export class LocationFacts {
  readonly engagement: EngagementFacts | null;
  readonly activity: ActivityFacts | null;
  /** Whom the data is disclosed to. Null: the member's own place. */
  readonly recipient: ProviderFacts | null;
  readonly law: CountryLaw;
  private itsTools?: readonly ToolFacts[];
  private daysPresent?: Timeline;
  private thirdCountryDays?: Timeline;
  private adequateDays?: Timeline;
  private coveredDays?: Timeline;
  private uncoveredDays?: Timeline;
  private knownEnds?: readonly ForeseenEnd[];

  constructor(
    readonly record: DataLocation,
    readonly member: MemberFacts,
  ) {
    this.engagement = record.engagementId === null ? null : member.engagement(record.engagementId);
    this.activity = record.activityId === null ? null : member.activity(record.activityId);
    this.recipient = record.operatorId === null ? (this.engagement?.provider ?? null) : member.provider(record.operatorId);
    this.law = member.group.law.country(record.country);
  }

  get tools(): readonly ToolFacts[] {
    this.itsTools ??= this.record.transferTools?.map((tool) => new ToolFacts(tool, this)) ?? [];
    return this.itsTools;
  }

  get activities(): readonly ActivityFacts[] {
    if (this.engagement !== null) return this.engagement.activities;
    return this.activity === null ? [] : [this.activity];
  }

  get isAccess(): boolean {
    return ACCESS.includes(this.record.kind);
  }

  get isStorage(): boolean {
    return STORAGE.includes(this.record.kind);
  }

  get present(): Timeline {
    this.daysPresent ??= and(this.engagement?.inUse ?? this.activity?.live ?? NEVER, during(this.record.from, this.record.to));
    return this.daysPresent;
  }

  /** Can anybody read the data there? An access that cannot happen exposes nothing; a vendor's word lowers no fact. */
  get isExposed(): Truth {
    if (!this.isAccess) return true;
    return fact(this.record.access === null ? null : this.record.access !== 'NONE', 'location.access');
  }

  get exposed(): Timeline {
    return constantly(this.isExposed);
  }

  /** Present, in a third country, at somebody else's. */
  get inThirdCountry(): Timeline {
    this.thirdCountryDays ??= this.recipient === null ? NEVER : and(this.present, this.law.third);
    return this.thirdCountryDays;
  }

  get adequate(): Timeline {
    this.adequateDays ??= daysAdequate(this);
    return this.adequateDays;
  }

  get toolInForce(): Timeline {
    return anyOf(this.tools.map((tool) => tool.inForce));
  }

  /** Any one instrument suffices (GDPR art. 45, 46, 49). */
  get covered(): Timeline {
    this.coveredDays ??= or(this.adequate, this.toolInForce);
    return this.coveredDays;
  }

  /** The ends of what covers it that can be foreseen, day by day. */
  get foreseenEnds(): readonly ForeseenEnd[] {
    this.knownEnds ??= foreseenEnds(knownCovers(this));
    return this.knownEnds;
  }

  get uncovered(): Timeline {
    if (this.inThirdCountry === NEVER) return NEVER;
    this.uncoveredDays ??= and(this.inThirdCountry, this.exposed, not(this.covered));
    return this.uncoveredDays;
  }

  /** The days when one of its live activities makes it so. */
  daysWithActivity(test: (activity: ActivityFacts) => Truth): Timeline {
    return this.activities.reduce((days, activity) => or(days, and(activity.live, constantly(test(activity)))), NEVER);
  }
}
