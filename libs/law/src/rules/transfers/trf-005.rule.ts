import type { LocationFacts } from '../../facts/location-facts.js';
import type { ToolFacts } from '../../facts/tool-facts.js';
import { and, anyOf, not, surely } from '../../timeline/algebra.js';
import { NEVER, since, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { toolsFacts } from './tools-facts.js';

/** TRF-005. A safeguard of art. 46 goes with an assessment of the transfer (CJEU C-311/18, § 134). */
export const noTransferImpactAssessment: Rule<'TRF-005', 'LOCATION'> = {
  code: 'TRF-005',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'TRANSFER_FOLLOW_UP',
  sources: ['CJEU C-311/18 § 134', 'SCC (EU) 2021/914 clause 14', 'EDPB recommendations 01/2020'],
  since: 'SCHREMS_II',
  when: daysWithoutAssessment,
  facts: (location, on) => toolsFacts(location, on, daysUnassessed),
};

function daysWithoutAssessment(location: LocationFacts): Timeline {
  if (location.inThirdCountry === NEVER) return NEVER;
  const unassessed = anyOf(location.tools.map(daysUnassessed));
  if (unassessed === NEVER) return NEVER;
  const enough = anyOf(location.tools.map((tool) => and(surely(tool.inForce), not(daysUnassessed(tool)))));
  return and(location.inThirdCountry, location.exposed, not(location.adequate), unassessed, not(enough));
}

/** In force, in need of an assessment, without one. */
function daysUnassessed(tool: ToolFacts): Timeline {
  if (tool.row?.needs_tia !== true) return NEVER;
  const done = tool.record.tia === null ? NEVER : since(tool.record.tia.doneOn);
  return and(surely(tool.inForce), not(done));
}
