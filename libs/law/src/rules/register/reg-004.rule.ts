import type { DataCategory } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { and, or } from '../../timeline/algebra.js';
import { constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import { hasRetention } from './retention.js';
import { valueOn } from '../../timeline/runs.js';
import type { Rule, Verdict } from '../rule.js';

const VISA = 'activity.data.retention.archivesVisaOn';

/** REG-004. Public archives have a final disposition, and are not destroyed without a visa (Code du patrimoine art. L.212-2, L.212-3). */
export const archivesLaw: Rule<'REG-004', 'ACTIVITY'> = {
  code: 'REG-004',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: ['Code du patrimoine art. L.211-4', 'Code du patrimoine art. L.212-2', 'Code du patrimoine art. L.212-3', 'Code du patrimoine art. R.212-14', 'LIL art. 4'],
  examine: (activity) => (activity.isControllers ? verdict(activity) : null),
};

function verdict(activity: ActivityFacts): Verdict<'REG-004'> | null {
  const undecided = categoriesWhere(activity, (category) => hasRetention(category) && (category.retention?.finalDisposition ?? null) === null);
  const unapproved = categoriesWhere(activity, ({ retention }) => retention?.finalDisposition === 'DESTROY' && retention.archivesVisaOn === null);
  if (undecided.length === 0 && unapproved.length === 0) return null;
  const whileLive = undecided.length > 0 ? activity.live : NEVER;
  const onceStopped = unapproved.length > 0 ? and(daysStopped(activity), constantly(unknown(VISA))) : NEVER;
  return {
    when: and(constantly(activity.member.isPublic), or(whileLive, onceStopped)),
    facts: (on) => {
      const concerned = valueOn(whileLive, on) === true ? undecided : unapproved;
      return { activity: activity.record.name, categories: concerned.map(({ name }) => name) };
    },
  };
}

function categoriesWhere(activity: ActivityFacts, test: (category: DataCategory) => boolean): DataCategory[] {
  return (activity.record.data ?? []).filter(test);
}

/** Once it is stopped the data may be destroyed at any time. */
function daysStopped({ record }: ActivityFacts): Timeline {
  return record.stage === 'STOPPED' && record.to !== null ? since(record.to) : NEVER;
}
