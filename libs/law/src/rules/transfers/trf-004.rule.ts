import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { toolsFacts } from './tools-facts.js';

/** TRF-004. A tool annulled or repealed covers nothing any more (CJEU C-362/14, C-311/18; Decision (EU) 2021/914 art. 4). */
export const lapsedTool: Rule<'TRF-004', 'LOCATION'> = {
  code: 'TRF-004',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'NON_EU_HOSTING',
  sources: ['CJEU C-362/14', 'CJEU C-311/18', 'Decision (EU) 2021/914 art. 4'],
  when: daysOnLapsedTool,
  facts: (location, on) => toolsFacts(location, on, (tool) => tool.lapsed),
};

export function daysOnLapsedTool(location: LocationFacts): Timeline {
  if (location.uncovered === NEVER) return NEVER;
  return and(location.uncovered, anyOf(location.tools.map((tool) => tool.lapsed)));
}
