import { currentLaw, rulesOfThemes } from '../../../findings/src/index.js';
import type { Certainty, Country, DataLocation } from '../../../model/src/index.js';
import type { LocationsAnswer, LocationStanding, LocationsVariables } from '../protocol/registers.js';
import type { Operation } from '../protocol/operation.js';
import { granted } from './granted.js';
import { locationStanding } from './location-standing.rule.js';
import { DAY, MEMBERS, variablesOf } from './variables.js';

/** How many places hold the data of members on a day, or reach it, by country, kind and standing: numbers alone. */
export const locationsSummary: Operation<LocationsVariables, LocationsAnswer> = {
  name: 'locations.summary@1',
  rowsFrom: 'COUNTS',
  countsFrom: 'COUNTS',
  variables: variablesOf({ members: MEMBERS, asOf: DAY }),
  async answer(tx, { asOf }, grants) {
    const memberIds = granted(grants, 'COUNTS');
    const law = await currentLaw(tx, 'shared_calendar');
    const counts = await tx.rows<LocationCount>(
      `SELECT member_id AS "memberId", country, kind, finding, count FROM shared_location_counts($1, $2, $3)
       ORDER BY count DESC, country COLLATE "C", kind COLLATE "C"`,
      [memberIds, asOf, rulesOfThemes(['NON_EU_HOSTING'])],
    );
    const groups = new Map<string, Groups>(memberIds.map((id) => [id, []]));
    for (const { memberId, country, kind, finding, count } of counts) {
      const own = groups.get(memberId);
      if (own !== undefined) addTo(own, country, kind, locationStanding(law, country, asOf, finding), count);
    }
    return { answer: { members: [...groups] }, rows: new Map() };
  },
};

interface LocationCount {
  memberId: string;
  country: Country;
  kind: DataLocation['kind'];
  finding: Certainty | null;
  count: number;
}

type Groups = LocationsAnswer['members'][number][1];

/** Places with different findings may stand alike. */
function addTo(groups: Groups, country: Country, kind: DataLocation['kind'], standing: LocationStanding, count: number): void {
  const same = groups.find((group) => group[0] === country && group[1] === kind && group[2] === standing);
  if (same === undefined) groups.push([country, kind, standing, count]);
  else same[3] += count;
}
