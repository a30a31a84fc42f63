import type { Country, Day } from '../../../model/src/index.js';
import { nextDay } from '../timeline/days.js';
import { and, not, or, unknownWhere } from '../timeline/algebra.js';
import { during, since, type Timeline } from '../timeline/timeline.js';
import { unknown } from '../timeline/truth.js';
import type { AdequacyRow, ClauseRow, LawTables, ToolRow } from './tables.js';
import { daysInZones, FREE_ZONES, zoneHistory, ZONES_TO_QUALIFY, type Zone } from './zone.js';

/** The first day of the GDPR: no finding starts earlier. */
export const GDPR_APPLIES: Day = '2018-05-25';

/** What the law says of a country, as days. Where a finding begins, only the days of the GDPR count. */
export interface CountryLaw {
  /** Outside the Union and the EEA, whether a decision covers it or not. */
  third: Timeline;
  free: Timeline;
  toQualify: Timeline;
  outsideUnion: Timeline;
  /** Health data may not be stored outside the Union and the EEA (CSP art. L.1111-8); unknown in a territory to qualify. */
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
  const third = and(since(GDPR_APPLIES), inZones('THIRD'));
  const toQualify = and(since(GDPR_APPLIES), inZones(...ZONES_TO_QUALIFY));
  return {
    third,
    free: inZones(...FREE_ZONES),
    toQualify,
    outsideUnion: not(inZones('EU', 'UNKNOWN')),
    closedToHealthData: or(third, inZones('EU_TRANSITION', 'TCA_BRIDGE'), unknownWhere(toQualify, unknown())),
    adequacy: tables.adequacy.rows.filter((row) => row.iso === country).map((row) => ({ row, valid: daysOf(row) })),
  };
}

function daysOf(row: AdequacyRow): Timeline {
  return during(row.valid_from, row.valid_to === null ? null : nextDay(row.valid_to));
}
