import type { Country, Day } from '../../../model/src/index.js';
import { nextDay } from '../timeline/days.js';
import { not } from '../timeline/algebra.js';
import { during, type Timeline } from '../timeline/timeline.js';
import type { AdequacyRow, ClauseRow, LawTables, ToolRow } from './tables.js';
import { daysInZones, FREE_ZONES, zoneHistory, ZONES_TO_QUALIFY, type Zone } from './zone.js';

/** What the law says of a country, as days. */
export interface CountryLaw {
  /** Outside the Union and the EEA, whether a decision covers it or not. */
  third: Timeline;
  free: Timeline;
  toQualify: Timeline;
  outsideUnion: Timeline;
  /** Neither in the Union nor in the EEA, and not to qualify: health data may not be stored there (CSP art. L.1111-8). */
  closedToHealthData: Timeline;
  adequacy: Adequacy[];
}

export interface Adequacy {
  row: AdequacyRow;
  valid: Timeline;
}

/** The law of every day, read from its tables. */
export interface LawCalendar {
  version: Day;
  country(country: Country): CountryLaw;
  /** Null: a code that the table does not know, which covers nothing. */
  tool(code: string): ToolRow | null;
  clauses: ClauseRow[];
  tables: LawTables;
}

export function readCalendar(tables: LawTables): LawCalendar {
  const countries = new Map<Country, CountryLaw>();
  const tools = new Map<string, ToolRow>(tables.tools.map((row) => [row.code, row]));
  return {
    version: tables.version,
    country(country) {
      const known = countries.get(country) ?? countryLaw(tables, country);
      countries.set(country, known);
      return known;
    },
    tool: (code) => tools.get(code) ?? null,
    clauses: tables.clauses,
    tables,
  };
}

function countryLaw(tables: LawTables, country: Country): CountryLaw {
  const history = zoneHistory(tables, country);
  const inZones = (...zones: Zone[]) => daysInZones(history, zones);
  return {
    third: inZones('THIRD'),
    free: inZones(...FREE_ZONES),
    toQualify: inZones(...ZONES_TO_QUALIFY),
    outsideUnion: not(inZones('EU', 'UNKNOWN')),
    closedToHealthData: inZones('THIRD', 'EU_TRANSITION', 'TCA_BRIDGE'),
    adequacy: tables.adequacy.rows.filter((row) => row.iso === country).map((row) => ({ row, valid: daysOf(row) })),
  };
}

function daysOf(row: AdequacyRow): Timeline {
  return during(row.valid_from, row.valid_to === null ? null : nextDay(row.valid_to));
}
