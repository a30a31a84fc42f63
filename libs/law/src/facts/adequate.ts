import type { Certification } from '../../../model/src/index.js';
import type { AdequacyRow } from '../calendar/tables.js';
import { and, anyOf } from '../timeline/algebra.js';
import { ALWAYS, constantly, during, type Timeline } from '../timeline/timeline.js';
import { anyTrue, fact, unknown, type Truth } from '../timeline/truth.js';
import type { LocationFacts } from './location-facts.js';

/** The scheme whose list a decision limited to listed bodies refers to. */
const LIST_OF: Readonly<Record<string, string>> = {
  'US-DPF-2023': 'DPF',
  'US-PS-2016': 'PRIVACY_SHIELD',
  'US-SH-2000': 'SAFE_HARBOUR',
};

/** The days when an adequacy decision covers the location, whatever tools are recorded (GDPR art. 45). */
export function daysAdequate(location: LocationFacts): Timeline {
  return anyOf(location.law.adequacy.map(({ row, valid }) => and(valid, daysWithinScope(location, row))));
}

function daysWithinScope(location: LocationFacts, row: AdequacyRow): Timeline {
  switch (row.scope) {
    case 'ALL':
    case 'ORGANISATION':
      return ALWAYS;
    case 'SECTOR':
      return constantly(isWithinSector(location));
    case 'LISTED_RECIPIENT':
      return daysListed(location, row);
  }
}

/** The days when the importer is on the list that the decision refers to. */
export function daysListed(location: LocationFacts, row: AdequacyRow): Timeline {
  const listings = listingsOf(location, row);
  if (listings === null) return constantly(unknown('provider.certifications'));
  return anyOf(listings.map((listing) => during(listing.from, listing.to)));
}

/** The listings of the importer, or null when nobody asked. */
export function listingsOf(location: LocationFacts, row: AdequacyRow): Certification[] | null {
  const recipient = location.recipient;
  if (recipient === null) return [];
  const importer = sameEntity(
    location.tools.find((tool) => tool.record.importer !== null)?.record.importer ?? recipient.record.name,
  );
  return (
    recipient.record.certifications?.filter(
      ({ scheme, entity }) => scheme === LIST_OF[row.id] && (entity === null || sameEntity(entity) === importer),
    ) ?? null
  );
}

export function isWithinSector(location: LocationFacts): Truth {
  const relied = location.tools.filter((tool) => tool.record.tool === 'ADQ');
  if (relied.length === 0) return unknown('transferTools.scopeConfirmed');
  return anyTrue(relied.map((tool) => fact(tool.record.scopeConfirmed, 'transferTools.scopeConfirmed')));
}

function sameEntity(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
