import type { LocationFacts } from '../../facts/location-facts.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';
import { daysUncovered } from './uncovered.js';

/** LOC-003. Reaching the data from a third country is a transfer (GDPR art. 44; EDPB guidelines 05/2021). */
export const remoteAccessUncovered: Rule<'LOC-003', 'LOCATION'> = {
  code: 'LOC-003',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 44', 'GDPR art. 45', 'GDPR art. 46', 'EDPB guidelines 05/2021'],
  when: (location) => (location.isAccess ? daysUncovered(location) : NEVER),
  severityOf: ({ record }) => (record.access === 'DENIED_BY_VENDOR' ? 'LOW' : 'HIGH'),
  worse: { severity: 'CRITICAL', when: (location) => (isAdministration(location) ? daysWithArticle9Data(location) : NEVER) },
  facts: (location) => ({ ...placeFacts(location), access: location.record.access }),
};

/** Rights that reach the data for certain, or may. */
function isAdministration({ record }: LocationFacts): boolean {
  return record.kind === 'ADMIN_ACCESS' && (record.access === 'CLEAR' || record.access === 'POSSIBLE');
}

function daysWithArticle9Data(location: LocationFacts): Timeline {
  return location.daysWithActivity((activity) => activity.hasArticle9Data);
}
