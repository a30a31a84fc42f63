import type { CalendarContent } from '../../../findings/src/index.js';
import { type EventOfLaw, eventsOfLaw } from '../../../law/src/index.js';
import type { Language } from '../../../runtime/src/index.js';
import type { LawCalendarContent, LawEvent } from './calendar-content.model.js';

/** The calendar in force, in the reader's language. */
export function shownCalendar({ tables, loadedAt, rulesVersion }: CalendarContent, language: Language): LawCalendarContent {
  const events = eventsOfLaw(tables, language).map((event) => shownEvent(event, language));
  return { version: tables.version, loadedAt, rulesVersion, events };
}

function shownEvent({ evidence, sources, ...event }: EventOfLaw, language: Language): LawEvent {
  const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:${celex}`;
  return {
    ...event,
    evidence: evidence && evidence.toUpperCase(),
    sources: sources.map(({ title, celex }) => ({ title, url: celex && eurLex(celex) })),
  };
}
