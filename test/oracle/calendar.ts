import adequacyTable from '../../libs/law/tables/adequacy.json' with { type: 'json' };
import checklist from '../../libs/law/tables/art28_checklist.json' with { type: 'json' };
import countries from '../../libs/law/tables/countries.json' with { type: 'json' };
import territories from '../../libs/law/tables/territories.json' with { type: 'json' };
import tools from '../../libs/law/tables/transfer_tools.json' with { type: 'json' };
import type { Country } from '../../libs/model/src/types/fact.js';
import type { Day } from '../../libs/model/src/types/time.js';

/** Inclusive last days, as in the tables. */
export interface AdequacyRow {
  id: string;
  iso: string;
  valid_from: Day;
  valid_to: Day | null;
  known_since?: Day;
  ended_by?: { mode: string };
  scope: string;
  watch?: { date: Day }[];
}

export interface ToolRow {
  code: string;
  usable_from?: Day;
  new_contracts_until?: Day;
  existing_contracts_until?: Day;
  end_foreseen_since?: Day;
  needs_tia?: boolean;
  needs_authorisation?: boolean;
  is_transfer_tool?: boolean;
  public_authority_public_powers?: boolean;
}

export const ADEQUACY_ROWS: readonly AdequacyRow[] = adequacyTable.rows;
export const TOOL_ROWS: readonly ToolRow[] = tools;
export const ART_28_ITEMS: readonly string[] = checklist.map((item) => item.id);
/** Everything dated, for the days on which an answer may change. */
export const TABLES: readonly unknown[] = [adequacyTable, countries, tools];

export const GDPR_FIRST_DAY: Day = '2018-05-25';
/** From this day every HDS certificate must be of version 2 (LOC-008). */
export const HDS_VERSION_2_DAY: Day = '2026-05-16';
/** From this day the CNIL's list of processing without DPIA counts (DPI-002). */
export const DPIA_EXEMPTION_DAY: Day = '2019-10-22';
export const SAFE_HARBOUR_LAST_DAY: Day = '2015-10-05';
export const PRIVACY_SHIELD_LAST_DAY: Day = '2020-07-15';

const FIRST_DAYS: Readonly<Record<string, Day>> = {
  'LOC-009': '2026-09-26',
  'TRF-005': '2020-07-16',
  'TRF-011': '2023-09-06',
  'PRC-010': '2024-10-07',
  'GRP-007': '2019-06-01',
  'DPI-001': '2018-11-06',
};

export const RULE_FIRST_DAYS: readonly Day[] = [GDPR_FIRST_DAY, ...Object.values(FIRST_DAYS)];

export function firstDayOf(rule: string): Day {
  return FIRST_DAYS[rule] ?? GDPR_FIRST_DAY;
}

const FREE_ZONES = ['EU', 'EEA_EFTA', 'EU_TRANSITION', 'TCA_BRIDGE'];

/** RULES §1.6. */
export function zone(country: Country, day: Day): string {
  if (country === null) return 'UNKNOWN';
  if (country === 'EU') return 'EU';
  const french = territories.french.find((row) => row.iso === country);
  if (french) return french.zone;
  const special = territories.other_special.find((row) => row.iso === country);
  if (special) return special.zone === 'ADEQUACY' ? 'THIRD' : special.zone;
  return countries.find((row) => row.iso === country && isValidOn(row, day))?.zone ?? 'THIRD';
}

export function isFree(country: Country, day: Day): boolean {
  return FREE_ZONES.includes(zone(country, day));
}

export function isThird(country: Country, day: Day): boolean {
  return zone(country, day) === 'THIRD';
}

export function adequacyRowsOn(country: Country, day: Day): AdequacyRow[] {
  return ADEQUACY_ROWS.filter((row) => row.iso === country && isValidOn(row, day));
}

export function toolRow(code: string): ToolRow | null {
  return TOOL_ROWS.find((row) => row.code === code) ?? null;
}

export function isValidOn(row: { valid_from: Day; valid_to: Day | null }, day: Day): boolean {
  return row.valid_from <= day && (row.valid_to === null || day <= row.valid_to);
}
