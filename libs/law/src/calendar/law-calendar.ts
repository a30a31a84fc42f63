import type { Country, Day } from '../../../model/src/index.js';
import { nextDay } from '../timeline/days.js';
import { and, not, or, unknownWhere } from '../timeline/algebra.js';
import { during, since, type Timeline } from '../timeline/timeline.js';
import { unknown } from '../timeline/truth.js';
import { LAW_EVENTS, type AdequacyRow, type ClauseRow, type LawEvent, type LawTables, type ToolRow } from './tables.js';
import { daysInZones, FREE_ZONES, zoneHistory, ZONES_TO_QUALIFY, type Zone } from './zone.js';

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
  /** The day of an event. Nothing is found before that of the GDPR. */
  day(event: LawEvent): Day;
  /** Null: a code that the table does not know, which covers nothing. */
  tool(code: string): ToolRow | null;
  clauses: ClauseRow[];
  tables: LawTables;
}

export function readCalendar(tables: LawTables): LawCalendar {
  const dated = datedEvents(tables);
  const day = (event: LawEvent) => dated.get(event)!;
  const countries = new Map<Country, CountryLaw>();
  const tools = new Map<string, ToolRow>(tables.tools.map((row) => [row.code, row]));
  return {
    version: tables.version,
    country(country) {
      const known = countries.get(country) ?? countryLaw(tables, country, day('GDPR'));
      countries.set(country, known);
      return known;
    },
    day,
    tool: (code) => tools.get(code) ?? null,
    clauses: tables.clauses,
    tables,
  };
}

function countryLaw(tables: LawTables, country: Country, firstDay: Day): CountryLaw {
  const history = zoneHistory(tables, country);
  const inZones = (...zones: Zone[]) => daysInZones(history, zones);
  const third = and(since(firstDay), inZones('THIRD'));
  const toQualify = and(since(firstDay), inZones(...ZONES_TO_QUALIFY));
  return {
    third,
    free: inZones(...FREE_ZONES),
    toQualify,
    outsideUnion: not(inZones('EU', 'UNKNOWN')),
    closedToHealthData: or(third, inZones('EU_TRANSITION', 'TCA_BRIDGE'), unknownWhere(toQualify, unknown())),
    adequacy: tables.adequacy.rows.filter((row) => row.iso === country).map((row) => ({ row, valid: daysOf(row) })),
  };
}

function datedEvents({ events }: LawTables): ReadonlyMap<LawEvent, Day> {
  return new Map(
    LAW_EVENTS.map((event) => {
      const date = events.find(({ id }) => id === event)?.date ?? null;
      if (date === null) throw new Error(`The calendar of law does not date ${event}`);
      return [event, date];
    }),
  );
}

function daysOf(row: AdequacyRow): Timeline {
  return during(row.valid_from, row.valid_to === null ? null : nextDay(row.valid_to));
}
