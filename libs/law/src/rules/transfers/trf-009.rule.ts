import type { LocationFacts } from '../../facts/location-facts.js';
import type { ToolFacts } from '../../facts/tool-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { toolsFacts } from './tools-facts.js';

/** TRF-009. A derogation is no basis for repeated transfers, nor for public powers (GDPR art. 49(1), 49(3), 49(6)). */
export const derogationMisused: Rule<'TRF-009', 'LOCATION'> = {
  code: 'TRF-009',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 49(1)', 'GDPR art. 49(3)', 'GDPR art. 49(6)', 'GDPR art. 30(1)(e)'],
  when: daysOnMisusedDerogation,
  facts: (location, on) => toolsFacts(location, on, daysMisused),
};

export function daysOnMisusedDerogation(location: LocationFacts): Timeline {
  if (location.uncovered === NEVER) return NEVER;
  return and(location.uncovered, anyOf(location.tools.map(daysMisused)));
}

function daysMisused(tool: ToolFacts): Timeline {
  return tool.isDerogation ? tool.misused : NEVER;
}
