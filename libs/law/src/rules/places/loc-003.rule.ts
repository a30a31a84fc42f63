import type { LocationFacts } from '../../facts/location-facts.js';
import type { Rule, Verdict } from '../rule.js';
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
  examine: (location) => (location.isAccess ? verdict(location) : null),
};

function verdict(location: LocationFacts): Verdict<'LOC-003'> {
  const { access } = location.record;
  const when = daysUncovered(location);
  const facts = () => ({ ...placeFacts(location), access });
  if (access === 'DENIED_BY_VENDOR') return { when, severity: 'LOW', facts };
  if (location.record.kind !== 'ADMIN_ACCESS' || access === null) return { when, facts };
  const article9 = location.daysWithActivity((activity) => activity.hasArticle9Data);
  return { when, worse: { severity: 'CRITICAL', when: article9 }, facts };
}
