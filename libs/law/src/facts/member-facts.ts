import type { Member, RegisterBundle } from '../../../model/src/index.js';
import { fact, type Truth } from '../timeline/truth.js';
import { ActivityFacts } from './activity-facts.js';
import { AgreementFacts } from './agreement-facts.js';
import { EngagementFacts } from './engagement-facts.js';
import type { GroupFacts } from './group-facts.js';
import { grouped } from './grouped.js';
import { LocationFacts } from './location-facts.js';
import { ProviderFacts } from './provider-facts.js';

/** One member's register, its records tied to each other. An id that names nothing ties nothing. */
export class MemberFacts {
  readonly record: Member;
  readonly activities: readonly ActivityFacts[];
  readonly providers: readonly ProviderFacts[];
  readonly engagements: readonly EngagementFacts[];
  readonly locations: readonly LocationFacts[];
  readonly agreements: readonly AgreementFacts[];
  /** RULES 1.3. */
  readonly isPublic: Truth;
  private readonly activityById: ReadonlyMap<string, ActivityFacts>;
  private readonly providerById: ReadonlyMap<string, ProviderFacts>;
  private readonly engagementById: ReadonlyMap<string, EngagementFacts>;
  private readonly agreementById: ReadonlyMap<string, AgreementFacts>;
  private citations?: ReadonlyMap<string, EngagementFacts[]>;

  constructor(
    bundle: RegisterBundle,
    readonly group: GroupFacts,
  ) {
    this.record = bundle.member;
    this.isPublic = publicBody(bundle.member);
    this.activities = bundle.activities.map((record) => new ActivityFacts(record, this));
    this.activityById = byId(this.activities);
    this.providers = bundle.providers.map((record) => new ProviderFacts(record, this));
    this.providerById = byId(this.providers);
    this.agreements = bundle.agreements.map((record) => new AgreementFacts(record, this));
    this.agreementById = byId(this.agreements);
    this.engagements = bundle.engagements.map((record) => new EngagementFacts(record, this));
    this.engagementById = byId(this.engagements);
    this.locations = bundle.locations.map((record) => new LocationFacts(record, this));
    this.tie();
  }

  activity(id: string): ActivityFacts | null {
    return this.activityById.get(id) ?? null;
  }

  provider(id: string): ProviderFacts | null {
    return this.providerById.get(id) ?? null;
  }

  engagement(id: string): EngagementFacts | null {
    return this.engagementById.get(id) ?? null;
  }

  agreement(id: string): AgreementFacts | null {
    return this.agreementById.get(id) ?? null;
  }

  /** The engagements said to rest on an agreement of this register. */
  engagementsCiting(agreement: AgreementFacts): readonly EngagementFacts[] {
    this.citations ??= this.readCitations();
    return this.citations.get(agreement.record.id) ?? [];
  }

  private readCitations(): Map<string, EngagementFacts[]> {
    const cited = this.engagements.flatMap((by) =>
      by.candidates.map(({ record, member }) => ({ record, holder: member.record, by })),
    );
    const ofOwn = cited.filter(({ holder }) => holder.id === this.record.id);
    const byAgreement = grouped(ofOwn, ({ record }) => record.id);
    return new Map([...byAgreement].map(([id, citations]) => [id, citations.map(({ by }) => by)]));
  }

  /** Each record learns which records rest on it. */
  private tie(): void {
    for (const engagement of this.engagements) engagement.parent?.below.push(engagement);
    for (const engagement of this.engagements) {
      for (const activity of engagement.activities) activity.engagements.push(engagement);
      engagement.provider?.engagements.push(engagement);
    }
    for (const location of this.locations) (location.engagement ?? location.activity)?.locations.push(location);
  }
}

function byId<T extends { record: { id: string } }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.record.id, one]));
}

function publicBody(member: Member): Truth {
  if (member.publicAuthority === null && member.kind !== 'ASSOCIATION' && member.kind !== 'COMPANY') return true;
  return fact(member.publicAuthority, 'member.publicAuthority');
}
