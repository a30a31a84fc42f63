import type { Activity } from '../../../model/src/index.js';
import { during, NEVER, type Timeline } from '../timeline/timeline.js';
import { bothTrue, fact, unknown, type Truth } from '../timeline/truth.js';
import type { EngagementFacts } from './engagement-facts.js';
import type { LocationFacts } from './location-facts.js';
import type { MemberFacts } from './member-facts.js';

/** A processing activity (RULES 1.3). */
export class ActivityFacts {
  /** Those that serve it, sub-processors included. */
  readonly engagements: EngagementFacts[] = [];
  /** Its own, at the member's. */
  readonly locations: LocationFacts[] = [];
  readonly live: Timeline;

  constructor(
    readonly record: Activity,
    readonly member: MemberFacts,
  ) {
    this.live = daysLive(record);
  }

  get isControllers(): boolean {
    return this.record.role !== 'PROCESSOR';
  }

  get hasArticle9Data(): boolean {
    return this.record.data?.some((category) => category.special === 'ART_9') ?? false;
  }

  get isSensitive(): Truth {
    const { data, healthData } = this.record;
    if (healthData === true || data?.some((category) => category.special !== null)) return true;
    return data === null ? unknown('activity.data') : false;
  }

  /** Health data collected during care or follow-up: only a certified host may keep it (CSP art. L.1111-8). */
  get isHds(): Truth {
    return bothTrue(this.isHealthData, fact(this.record.hdsScope, 'activity.hdsScope'));
  }

  private get isHealthData(): Truth {
    if (this.record.healthData === null && this.record.data !== null && !this.hasArticle9Data) return false;
    return fact(this.record.healthData, 'activity.healthData');
  }
}

/** A project is not live, nor is a stopped activity whose end is not recorded. */
function daysLive({ stage, from, to }: Activity): Timeline {
  if (stage === 'PROJECT' || (stage === 'STOPPED' && to === null)) return NEVER;
  return during(from, to);
}
