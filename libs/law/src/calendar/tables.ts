import type { ClauseId, Day, TransferToolCode } from '../../../model/src/index.js';
import adequacy from '../../tables/adequacy.json' with { type: 'json' };
import clauses from '../../tables/art28_checklist.json' with { type: 'json' };
import countries from '../../tables/countries.json' with { type: 'json' };
import events from '../../tables/law_calendar.json' with { type: 'json' };
import territories from '../../tables/territories.json' with { type: 'json' };
import tools from '../../tables/transfer_tools.json' with { type: 'json' };

/** How a row is known: read in a primary text, in a secondary source, or from memory, to be read again. */
export type Evidence = 'primary' | 'secondary' | 'memory';

interface Sourced {
  evidence?: string;
  source?: string;
  note?: string;
}

/** The tables of the law, in English; `…_fr`: the same words in French. Their last days (`…_to`, `…_until`) are included. */
export interface LawTables {
  /** The day on which the tables were last read against their sources. */
  version: Day;
  countries: CountryRow[];
  territories: { french: TerritoryRow[]; other_special: TerritoryRow[] };
  adequacy: { rows: AdequacyRow[]; not_established: string[] };
  tools: ToolRow[];
  clauses: ClauseRow[];
  events: EventRow[];
}

export interface CountryRow extends Sourced {
  iso: string;
  name_fr: string;
  name_en: string;
  zone: string;
  valid_from: Day;
  valid_to: Day | null;
}

export interface TerritoryRow extends Sourced {
  iso: string;
  name: string;
  zone: string;
}

export interface AdequacyRow extends Sourced {
  id: string;
  iso: string;
  name_fr: string;
  name_en: string;
  decision: string;
  decision_fr?: string;
  celex: string | null;
  valid_from: Day;
  valid_to: Day | null;
  known_since?: Day;
  ended_by?: { date: Day; act: string; act_fr?: string; mode: string };
  scope_text?: string;
  scope_text_fr?: string;
  scope: 'ALL' | 'ORGANISATION' | 'LISTED_RECIPIENT' | 'SECTOR';
  watch?: { date: Day; event: string; event_fr?: string }[];
}

export interface ToolRow extends Sourced {
  code: TransferToolCode;
  name: string;
  name_en?: string;
  note_fr?: string;
  art?: string;
  usable_from?: Day;
  new_contracts_until?: Day;
  existing_contracts_until?: Day;
  end_foreseen_since?: Day;
  ended?: boolean;
  is_transfer_tool?: boolean;
  needs_tia?: boolean;
  needs_authorisation?: boolean;
  public_authority_public_powers?: boolean;
}

export interface ClauseRow {
  id: ClauseId;
  art: string;
  fr: string;
  en: string;
}

/** The dates on which rules rest. */
export const LAW_EVENTS = [
  'GDPR',
  'DPIA_LIST',
  'LIL_2019',
  'DPIA_EXEMPT',
  'SCHREMS_II',
  'EDPB_22_2024',
  'HDS_V2_ONLY',
  'HDS_STORAGE',
  'DPF_WATCH',
] as const;
export type LawEvent = (typeof LAW_EVENTS)[number];

export interface EventRow extends Sourced {
  /** Null or absent: told for information, no rule rests on it. */
  id?: string;
  date: Day | null;
  act: string;
  act_fr?: string;
  effect: string;
  effect_fr?: string;
}

/** The tables shipped with this version. JSON knows no unions, hence the cast; `tables.spec.ts` checks every row. */
export const shippedTables = {
  version: '2026-11-24',
  countries,
  territories,
  adequacy,
  tools,
  clauses,
  events,
} as LawTables;
