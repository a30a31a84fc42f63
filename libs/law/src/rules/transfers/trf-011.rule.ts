import { daysListed } from '../../facts/adequate.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf, not, possibly, surely } from '../../timeline/algebra.js';
import { NEVER, since, type Timeline } from '../../timeline/timeline.js';
import { placeFacts } from '../places/place-facts.js';
import type { Rule } from '../rule.js';

/** TRF-011. The Data Privacy Framework alone covers, and it is contested: to watch, never non-compliance (C-703/25 P). */
export const dpfAlone: Rule<'TRF-011', 'LOCATION'> = {
  code: 'TRF-011',
  subject: 'LOCATION',
  nature: 'RISK',
  severity: 'LOW',
  theme: 'TRANSFER_FOLLOW_UP',
  sources: ['GDPR art. 24', 'Decision (EU) 2023/1795', 'CJEU C-703/25 P'],
  when: daysOnDpfAlone,
  facts: placeFacts,
};

function daysOnDpfAlone(location: LocationFacts): Timeline {
  if (location.inThirdCountry === NEVER) return NEVER;
  const watched = location.law.adequacy.filter(({ row }) => row.id === 'US-DPF-2023');
  const listed = anyOf(
    watched.map(({ row, valid }) =>
      and(since(row.watch?.[0]?.date ?? location.member.group.law.day('DPF_WATCH')), valid, surely(daysListed(location, row))),
    ),
  );
  if (listed === NEVER) return NEVER;
  return and(location.inThirdCountry, possibly(location.exposed), listed, not(surely(location.toolInForce)));
}
