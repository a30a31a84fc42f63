import type { Country, Day } from '../../../model/src/index.js';
import { nextDay } from '../timeline/days.js';
import { BEGINNING_OF_TIME, timelineOf, type Timeline } from '../timeline/timeline.js';
import type { LawTables } from './tables.js';

/** Where a country stands on a day. FR_PTOM and UNSETTLED are to qualify, never third countries; UNKNOWN is a null country. */
export type Zone = 'EU' | 'EEA_EFTA' | 'EU_TRANSITION' | 'TCA_BRIDGE' | 'FR_PTOM' | 'UNSETTLED' | 'THIRD' | 'UNKNOWN';

/** Data flows there as within the Union. */
export const FREE_ZONES: readonly Zone[] = ['EU', 'EEA_EFTA', 'EU_TRANSITION', 'TCA_BRIDGE'];
export const ZONES_TO_QUALIFY: readonly Zone[] = ['FR_PTOM', 'UNSETTLED'];

/** The zones of a country, each from its day on. */
export type ZoneHistory = { from: Day; zone: Zone }[];

export function zoneHistory(tables: LawTables, country: Country): ZoneHistory {
  if (country === null) return [{ from: BEGINNING_OF_TIME, zone: 'UNKNOWN' }];
  if (country === 'EU') return [{ from: BEGINNING_OF_TIME, zone: 'EU' }];
  const territory = [...tables.territories.french, ...tables.territories.other_special].find((row) => row.iso === country);
  if (territory !== undefined) return [{ from: BEGINNING_OF_TIME, zone: zoneOfTerritory(territory.zone) }];
  const history: ZoneHistory = [{ from: BEGINNING_OF_TIME, zone: 'THIRD' }];
  for (const row of tables.countries.filter((one) => one.iso === country)) {
    if (history.at(-1)?.from === row.valid_from) history.pop();
    history.push({ from: row.valid_from, zone: row.zone as Zone });
    if (row.valid_to !== null) history.push({ from: nextDay(row.valid_to), zone: 'THIRD' });
  }
  return history;
}

/** True on the days when the country is in one of the zones. */
export function daysInZones(history: ZoneHistory, zones: readonly Zone[]): Timeline {
  return timelineOf(
    history.map((step) => step.from),
    history.map((step) => zones.includes(step.zone)),
  );
}

/** An adequate territory is a third country that a decision covers. */
function zoneOfTerritory(zone: string): Zone {
  return zone === 'ADEQUACY' ? 'THIRD' : (zone as Zone);
}
