import type { LocationFacts } from '../../facts/location-facts.js';
import type { PlaceFacts } from '../facts-by-rule.js';

/** What a sentence about a place names. */
export function placeFacts({ record, recipient, engagement }: LocationFacts): PlaceFacts {
  return {
    kind: record.kind,
    country: record.country,
    place: record.place,
    provider: recipient?.record.name ?? '',
    service: engagement?.record.service ?? null,
  };
}
