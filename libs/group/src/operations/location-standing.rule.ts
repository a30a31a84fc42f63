import { countryStanding, type LawCalendar } from '../../../law/src/index.js';
import type { Certainty, Country, Day } from '../../../model/src/index.js';
import type { LocationStanding } from '../protocol/registers.js';

/**
 * Where a place stands on a day: by its country, if that settles it, else by what the rules find there. `finding`: of hosting outside
 * the Union without cover.
 */
export function locationStanding(law: LawCalendar, country: Country, on: Day, finding: Certainty | null): LocationStanding {
  if (country === null) return 'UNKNOWN';
  switch (countryStanding(law, country, on)) {
    case 'FREE':
      return 'EEA';
    case 'ADEQUATE':
      return 'ADEQUATE';
    case 'ADEQUATE_IN_PART':
      return finding === null ? 'ADEQUATE' : byFinding(finding);
    case 'TO_QUALIFY':
      return 'UNKNOWN';
    case 'THIRD':
      return byFinding(finding);
  }
}

function byFinding(finding: Certainty | null): LocationStanding {
  if (finding === null) return 'COVERED';
  return finding === 'ESTABLISHED' ? 'UNCOVERED' : 'UNKNOWN';
}
