import type { CountryCode, Day } from '../../../model/src/index.js';
import { dayInWords } from '../sentences/day-in-words.js';
import type { Language } from '../sentences/language.js';
import { nextDay } from '../timeline/days.js';
import type { AdequacyRow, CountryRow, EventRow, Evidence, LawTables, ToolRow } from './tables.js';

/**
 * DATE: a text applies from that day. ADEQUACY: a decision of GDPR art. 45. TRANSFER_TOOL: of chapter V. MEMBERSHIP: a country in the
 * Union or the EEA. WATCH: to be followed, no rule rests on it yet.
 */
export const LAW_EVENT_KINDS = ['DATE', 'ADEQUACY', 'TRANSFER_TOOL', 'MEMBERSHIP', 'WATCH'] as const;

/** What the tables of the law date, in words. */
export interface EventOfLaw {
  id: string;
  kind: (typeof LAW_EVENT_KINDS)[number];
  title: string;
  countries: CountryCode[];
  from: Day | null;
  /** The first day on which it no longer holds. */
  to: Day | null;
  note: string | null;
  /** Null: the row does not grade itself. */
  evidence: Evidence | null;
  sources: { title: string; celex: string | null }[];
}

/** Everything that the tables date, the earliest first; what has no day yet at the end. */
export function eventsOfLaw(tables: LawTables, language: Language): EventOfLaw[] {
  const events = [
    ...tables.events.map((row) => ofText(row, language)),
    ...tables.adequacy.rows.flatMap((row) => [ofDecision(row, language), ...watched(row, language)]),
    ...tables.tools.filter(({ usable_from }) => usable_from !== undefined).map((row) => ofTool(row, language)),
    ...tables.countries.map((row) => ofCountry(row, language)),
  ];
  const place = ({ from, id }: EventOfLaw) => `${from ?? '9999-12-31'} ${id}`;
  return events.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function ofText(row: EventRow, language: Language): EventOfLaw {
  return {
    id: `event/${row.id ?? `${row.date ?? ''} ${row.act}`}`,
    kind: row.date === null ? 'WATCH' : 'DATE',
    title: inLanguage(language, row.act_fr, row.act),
    countries: [],
    from: row.date,
    to: null,
    note: inLanguage(language, row.effect_fr, row.effect),
    ...graded(row),
  };
}

function ofDecision(row: AdequacyRow, language: Language): EventOfLaw {
  const name = language === 'fr' ? row.name_fr : row.name_en;
  const { evidence, sources } = graded(row);
  return {
    id: `adequacy/${row.id}`,
    kind: 'ADEQUACY',
    title: `${name} · ${inLanguage(language, row.decision_fr, row.decision)}`,
    countries: countriesOf(row),
    from: row.valid_from,
    to: row.valid_to && nextDay(row.valid_to),
    note: sentences(
      SCOPES[row.scope][language],
      inLanguage(language, row.scope_text_fr, row.scope_text ?? ''),
      inLanguage(language, row.ended_by?.act_fr, row.ended_by?.act ?? ''),
    ),
    evidence,
    sources: row.celex === null ? sources : [{ title: row.decision, celex: row.celex }, ...sources],
  };
}

function watched(row: AdequacyRow, language: Language): EventOfLaw[] {
  return (row.watch ?? []).map(({ date, event, event_fr }) => ({
    id: `watch/${row.id} ${date}`,
    kind: 'WATCH',
    title: inLanguage(language, event_fr, event),
    countries: countriesOf(row),
    from: date,
    to: null,
    note: language === 'fr' ? row.name_fr : row.name_en,
    ...graded(row),
  }));
}

function ofTool(row: ToolRow, language: Language): EventOfLaw {
  const last = row.new_contracts_until;
  const newContracts = { fr: 'nouveaux contrats jusqu’au', en: 'new contracts until' };
  return {
    id: `tool/${row.code}`,
    kind: 'TRANSFER_TOOL',
    title: language === 'en' ? (row.name_en ?? row.name) : row.name,
    countries: [],
    from: row.usable_from ?? null,
    to: row.existing_contracts_until ? nextDay(row.existing_contracts_until) : null,
    note: sentences(
      last ? `${newContracts[language]} ${dayInWords(last, language)}` : '',
      inLanguage(language, row.note_fr, row.note ?? ''),
    ),
    ...graded(row),
  };
}

function ofCountry(row: CountryRow, language: Language): EventOfLaw {
  return {
    id: `country/${row.iso} ${row.valid_from}`,
    kind: 'MEMBERSHIP',
    title: `${language === 'fr' ? row.name_fr : row.name_en} · ${ZONES[row.zone]?.[language] ?? row.zone}`,
    countries: countriesOf(row),
    from: row.valid_from,
    to: row.valid_to && nextDay(row.valid_to),
    note: null,
    ...graded(row),
  };
}

const GRADES: readonly string[] = ['primary', 'secondary', 'memory'] satisfies Evidence[];

function graded({ evidence = '', source }: { evidence?: string; source?: string }): Pick<EventOfLaw, 'evidence' | 'sources'> {
  return {
    evidence: GRADES.includes(evidence) ? (evidence as Evidence) : null,
    sources: source ? [{ title: source, celex: null }] : [],
  };
}

/** A decision on an organisation is on no country. */
const countriesOf = ({ iso }: { iso: string }): CountryCode[] => (/^[A-Z]{2}$/.test(iso) ? [iso] : []);

const inLanguage = (language: Language, french: string | undefined, english: string) =>
  language === 'fr' ? (french ?? english) : english;

const sentences = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ') || null;

const SCOPES: Record<AdequacyRow['scope'], Record<Language, string>> = {
  ALL: { fr: 'tout destinataire', en: 'every recipient' },
  ORGANISATION: { fr: 'une organisation internationale', en: 'an international organisation' },
  LISTED_RECIPIENT: { fr: 'les destinataires inscrits sur une liste', en: 'recipients on a list' },
  SECTOR: { fr: 'un secteur', en: 'one sector' },
};

const ZONES: Record<string, Record<Language, string>> = {
  EU: { fr: 'Union européenne', en: 'European Union' },
  EEA_EFTA: { fr: 'Espace économique européen', en: 'European Economic Area' },
  EU_TRANSITION: { fr: 'période de transition', en: 'transition period' },
  TCA_BRIDGE: { fr: 'période de l’accord de commerce et de coopération', en: 'bridge of the trade and cooperation agreement' },
};
