import type { Language } from '../../../../libs/law/src/index.js';

/** What is said of calendars, in one language. */
export interface CalendarWords {
  loaded: (version: string, registers: number) => string;
  changed: (opened: number, closed: number) => string;
  /** Where to read the changes one by one. */
  details: string;
  loadedOn: (moment: string) => string;
  inForce: string;
  nothingLoaded: string;
  title: (version: string) => string;
  legend: string;
  nothingChanged: string;
  none: (shipped: string) => string;
  pending: (members: number) => string;
}

export const CALENDAR_WORDS: Record<Language, CalendarWords> = {
  fr: {
    loaded: (version, registers) =>
      `Calendrier du ${version} chargé, ${registers > 1 ? `${registers} registres réexaminés` : `${registers} registre réexaminé`}.`,
    changed: (opened, closed) =>
      `Constats : ${opened} ${opened > 1 ? 'apparus ou prolongés' : 'apparu ou prolongé'}, ${closed} ${closed > 1 ? 'disparus ou abrégés' : 'disparu ou abrégé'}.`,
    details: 'Un par un : vigie calendar changes',
    loadedOn: (moment) => `chargé le ${moment}`,
    inForce: 'en vigueur',
    nothingLoaded: 'rien n’a été chargé',
    title: (version) => `Ce que le calendrier du ${version} a changé`,
    legend:
      '+ apparu ou prolongé, − disparu ou abrégé ; les dates sont celles du constat tel qu’il est devenu, ou de celui qui disparaît',
    nothingChanged: 'Aucun constat n’a changé.',
    none: (shipped) => `aucun calendrier n’a été chargé ; celui de cette version, du ${shipped}, s’applique`,
    pending: (members) =>
      members > 1
        ? `${members} registres restent à réexaminer : ce n’est pas tout`
        : 'un registre reste à réexaminer : ce n’est pas tout',
  },
  en: {
    loaded: (version, registers) =>
      `Calendar of ${version} loaded, ${registers} ${registers === 1 ? 'register' : 'registers'} examined again.`,
    changed: (opened, closed) => `Findings: ${opened} appeared or lengthened, ${closed} disappeared or shortened.`,
    details: 'One by one: vigie calendar changes',
    loadedOn: (moment) => `loaded on ${moment}`,
    inForce: 'in force',
    nothingLoaded: 'nothing was loaded',
    title: (version) => `What the calendar of ${version} changed`,
    legend:
      '+ appeared or lengthened, − disappeared or shortened; the dates are those of the finding as it became, or of the one that disappears',
    nothingChanged: 'No finding changed.',
    none: (shipped) => `no calendar was loaded; that of this version, of ${shipped}, holds`,
    pending: (members) =>
      members > 1
        ? `${members} registers are still to be examined: this is not all`
        : 'a register is still to be examined: this is not all',
  },
};
