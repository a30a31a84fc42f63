import type { Activity } from '../../libs/model/src/types/activity.js';
import type { Agreement } from '../../libs/model/src/types/agreement.js';
import type { RegisterBundle } from '../../libs/model/src/types/bundle.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { DataLocation } from '../../libs/model/src/types/location.js';
import type { Member } from '../../libs/model/src/types/member.js';
import type { Provider } from '../../libs/model/src/types/provider.js';

/** The registers evaluated together, as the members of one node. */
export type Group = readonly Register[];

/** One member's bundle, its references followed. */
export class Register {
  readonly member: Member;

  constructor(readonly bundle: RegisterBundle) {
    this.member = bundle.member;
  }

  activities(ids: readonly string[] | null): Activity[] {
    return this.bundle.activities.filter((activity) => (ids ?? []).includes(activity.id));
  }

  agreements(ids: readonly string[] | null): Agreement[] {
    return this.bundle.agreements.filter((agreement) => (ids ?? []).includes(agreement.id));
  }

  agreement(id: string): Agreement | null {
    return this.bundle.agreements.find((agreement) => agreement.id === id) ?? null;
  }

  provider(id: string | null): Provider | null {
    return this.bundle.providers.find((provider) => provider.id === id) ?? null;
  }

  engagement(id: string | null): Engagement | null {
    return this.bundle.engagements.find((engagement) => engagement.id === id) ?? null;
  }

  parent(engagement: Engagement): Engagement | null {
    return this.engagement(engagement.parentId);
  }

  /** The engagements above, nearest first. */
  above(engagement: Engagement): Engagement[] {
    const parent = this.parent(engagement);
    return parent ? [parent, ...this.above(parent)] : [];
  }

  /** The engagement without parent above it, or itself. */
  top(engagement: Engagement): Engagement {
    return this.above(engagement).at(-1) ?? engagement;
  }

  below(engagement: Engagement): Engagement[] {
    return this.bundle.engagements.filter((other) => this.above(other).includes(engagement));
  }

  locationsOf(engagement: Engagement): DataLocation[] {
    return this.bundle.locations.filter((location) => location.engagementId === engagement.id);
  }
}
