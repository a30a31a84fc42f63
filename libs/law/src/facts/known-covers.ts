import type { Day } from '../../../model/src/index.js';
import { isWithinSector, listingsOf } from './adequate.js';
import type { Cover } from './foreseen-end.js';
import type { LocationFacts } from './location-facts.js';
import type { ToolFacts } from './tool-facts.js';
import type { AdequacyRow } from '../calendar/tables.js';
import { surely } from '../timeline/algebra.js';
import { nextDay } from '../timeline/days.js';
import { runs } from '../timeline/runs.js';
import { BEGINNING_OF_TIME, END_OF_TIME, NEVER } from '../timeline/timeline.js';

/** Everything that covers the location, with the days on which it and its end are known (RULES, TRF-010). */
export function knownCovers(location: LocationFacts): Cover[] {
  return [
    ...location.law.adequacy.flatMap(({ row }) => adequacyCovers(location, row)),
    ...location.tools.flatMap((tool) => (surely(tool.inForce) === NEVER ? [] : toolCovers(tool))),
  ];
}

function adequacyCovers(location: LocationFacts, row: AdequacyRow): Cover[] {
  const decision = decisionCover(row);
  switch (row.scope) {
    case 'ALL':
    case 'ORGANISATION':
      return [decision];
    case 'SECTOR':
      return isWithinSector(location) === true ? [decision] : [];
    case 'LISTED_RECIPIENT':
      return (listingsOf(location, row) ?? []).map((listing) => whileListed(decision, listing.from, listing.to));
  }
}

/** An end by judgment is not foreseen: until that day the decision has no end. */
function decisionCover(row: AdequacyRow): Cover {
  const end = row.valid_to === null ? END_OF_TIME : nextDay(row.valid_to);
  const isAnnulled = row.ended_by?.mode.startsWith('INVALIDATED') ?? false;
  return {
    from: row.valid_from,
    to: isAnnulled ? END_OF_TIME : end,
    knownFrom: earliest(row.known_since ?? row.valid_from, row.valid_from),
    knownTo: isAnnulled ? end : END_OF_TIME,
  };
}

/** A listing not yet begun is not known. */
function whileListed(decision: Cover, from: Day | null, to: Day | null): Cover {
  return {
    from: latest(decision.from, from ?? BEGINNING_OF_TIME),
    to: earliest(decision.to, to ?? END_OF_TIME),
    knownFrom: latest(decision.knownFrom, from ?? BEGINNING_OF_TIME),
    knownTo: decision.knownTo,
  };
}

/** A tool is known from its signature, a derogation always; the end of the old clauses from the day it was foreseen. */
function toolCovers({ record, row, isDerogation, inForce }: ToolFacts): Cover[] {
  if (isDerogation) {
    return runs(surely(inForce), BEGINNING_OF_TIME).map(({ from, to }) => ({
      from,
      to: to ?? END_OF_TIME,
      knownFrom: BEGINNING_OF_TIME,
      knownTo: END_OF_TIME,
    }));
  }
  const signedOn = record.signedOn ?? BEGINNING_OF_TIME;
  const to = record.to ?? END_OF_TIME;
  const foreseen = row?.end_foreseen_since ?? END_OF_TIME;
  const lawsEnd = row?.existing_contracts_until === undefined ? END_OF_TIME : nextDay(row.existing_contracts_until);
  return [
    { from: signedOn, to, knownFrom: signedOn, knownTo: foreseen },
    { from: signedOn, to: earliest(to, lawsEnd), knownFrom: latest(signedOn, foreseen), knownTo: END_OF_TIME },
  ];
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
