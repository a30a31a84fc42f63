import { daysListed } from '../../facts/adequate.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { ToolFacts } from '../../facts/tool-facts.js';
import { and, anyOf, not } from '../../timeline/algebra.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { toolsFacts } from './tools-facts.js';

/** Each of these tools relies on a decision limited to the bodies of a list. */
const RELIES_ON: Readonly<Record<string, string>> = { 'SAFE-HARBOUR': 'US-SH-2000', 'PRIVACY-SHIELD': 'US-PS-2016' };

/** TRF-001. Adequacy limited to listed bodies covers only a recipient on the list that day (GDPR art. 45(1)). */
export const recipientNotListed: Rule<'TRF-001', 'LOCATION'> = {
  code: 'TRF-001',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 45(1)', 'Decision (EU) 2023/1795 art. 1'],
  when: daysRecipientNotListed,
  facts: (location, on) => toolsFacts(location, on, (tool) => daysListFails(location, tool)),
};

export function daysRecipientNotListed(location: LocationFacts): Timeline {
  if (location.inThirdCountry === NEVER) return NEVER;
  const listFails = anyOf(location.tools.map((tool) => daysListFails(location, tool)));
  if (listFails === NEVER) return NEVER;
  return and(location.inThirdCountry, location.exposed, listFails, not(location.covered));
}

/** The decision relied on is valid, the recipient not on its list. */
function daysListFails(location: LocationFacts, tool: ToolFacts): Timeline {
  if (!tool.reliesOnAdequacy) return NEVER;
  const rows = location.law.adequacy.filter(
    ({ row }) => row.scope === 'LISTED_RECIPIENT' && (tool.record.tool === 'ADQ' || row.id === RELIES_ON[tool.record.tool]),
  );
  return anyOf(rows.map(({ row, valid }) => and(valid, not(daysListed(location, row)))));
}
