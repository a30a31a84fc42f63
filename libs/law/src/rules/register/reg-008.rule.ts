import type { Activity } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

/** REG-008. The register holds the mentions of art. 30(1), or of art. 30(2) for a processor. */
export const mentionMissing: Rule<'REG-008', 'ACTIVITY'> = {
  code: 'REG-008',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 30(1)', 'GDPR art. 30(2)'],
  when: (activity) => (missingOf(activity).length > 0 ? activity.live : NEVER),
  facts: (activity) => ({ activity: activity.record.name, fields: missingOf(activity) }),
};

function missingOf({ isControllers, record }: ActivityFacts): string[] {
  return isControllers ? missingOfController(record) : missingOfProcessor(record);
}

/** Retention, art. 30(1)(f), is REG-003. */
function missingOfController(activity: Activity): string[] {
  return [
    ...(activity.role === 'JOINT_CONTROLLER' && isEmpty(activity.jointControllers) ? ['30.1.a'] : []),
    ...(isEmpty(activity.purposes) ? ['30.1.b'] : []),
    ...(isEmpty(activity.dataSubjects) || isEmpty(activity.data) ? ['30.1.c'] : []),
    ...(activity.recipients === null ? ['30.1.d'] : []),
    ...(activity.transfersDeclared === null ? ['30.1.e'] : []),
    ...(activity.securityMeasures === null ? ['30.1.g'] : []),
  ];
}

function missingOfProcessor(activity: Activity): string[] {
  return [
    ...(isEmpty(activity.onBehalfOf) ? ['30.2.a'] : []),
    ...(isEmpty(activity.purposes) ? ['30.2.b'] : []),
    ...(activity.transfersDeclared === null ? ['30.2.c'] : []),
    ...(activity.securityMeasures === null ? ['30.2.d'] : []),
  ];
}

function isEmpty(list: readonly unknown[] | null): boolean {
  return list === null || list.length === 0;
}
