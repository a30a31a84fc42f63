import type { DataCategory } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { and, or } from '../../timeline/algebra.js';
import { constantly, NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import { hasRetention } from './retention.js';
import { valueOn } from '../../timeline/runs.js';
import type { Rule } from '../rule.js';

const VISA = 'activity.data.retention.archivesVisaOn';

/** REG-004. Public archives have a final disposition, and are not destroyed without a visa (Code du patrimoine art. L.212-2, L.212-3). */
export const archivesLaw: Rule<'REG-004', 'ACTIVITY'> = {
  code: 'REG-004',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: [
    'Code du patrimoine art. L.211-4',
    'Code du patrimoine art. L.212-2',
    'Code du patrimoine art. L.212-3',
    'Code du patrimoine art. R.212-14',
    'LIL art. 4',
  ],
  when: (activity) =>
    activity.isControllers
      ? and(constantly(activity.member.isPublic), or(daysUndecided(activity), daysUnapproved(activity)))
      : NEVER,
  facts: (activity, on) => {
    const isUndecided = valueOn(daysUndecided(activity), on) === true;
    const categories = isUndecided ? withoutFinalDisposition(activity) : withoutVisa(activity);
    return { activity: activity.record.name, categories: categories.map(({ name }) => name) };
  },
};

function daysUndecided(activity: ActivityFacts): Timeline {
  return withoutFinalDisposition(activity).length > 0 ? activity.live : NEVER;
}

function daysUnapproved(activity: ActivityFacts): Timeline {
  return withoutVisa(activity).length > 0 ? and(daysStopped(activity), constantly(unknown(VISA))) : NEVER;
}

function withoutFinalDisposition({ record }: ActivityFacts): DataCategory[] {
  return (record.data ?? []).filter(
    (category) => hasRetention(category) && (category.retention?.finalDisposition ?? null) === null,
  );
}

function withoutVisa({ record }: ActivityFacts): DataCategory[] {
  return (record.data ?? []).filter(
    ({ retention }) => retention?.finalDisposition === 'DESTROY' && retention.archivesVisaOn === null,
  );
}

/** Once it is stopped the data may be destroyed at any time. */
function daysStopped({ record }: ActivityFacts): Timeline {
  return record.stage === 'STOPPED' && record.to !== null ? since(record.to) : NEVER;
}
