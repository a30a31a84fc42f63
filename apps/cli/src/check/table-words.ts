import { dayInWords, SEVERITY_NAMES, THEME_NAMES, type Language, type Theme } from '../../../../libs/law/src/index.js';
import type { Day, Severity } from '../../../../libs/model/src/index.js';

/** The words of the report, in one language. */
export interface TableWords {
  title: (asOf: string | null, registers: number, lawVersion: string) => string;
  themes: Record<Theme, string>;
  severities: Record<Severity, string>;
  established: string;
  unknown: string;
  severityWhenUnknown: string;
  since: (from: string, lastDay: string | null) => string;
  toCollect: string;
  more: (count: number) => string;
  nothing: string;
  nothingFor: (members: number) => string;
  summary: string;
  note: string;
  day: (day: Day) => string;
}

export const TABLE_WORDS: Record<Language, TableWords> = {
  fr: {
    title: (asOf, registers, lawVersion) =>
      `Constats à vérifier${asOf === null ? ', toutes dates confondues' : ` au ${asOf}`} · ${registers} ${registers > 1 ? 'registres' : 'registre'} · état du droit au ${lawVersion}`,
    themes: THEME_NAMES.fr,
    severities: SEVERITY_NAMES.fr,
    established: 'établis',
    unknown: 'indéterminés',
    severityWhenUnknown: 'INDÉTERMINÉ',
    since: (from, lastDay) => (lastDay === null ? `à compter du ${from}, sans fin prévue` : `du ${from} au ${lastDay} inclus`),
    toCollect: 'À recueillir : ',
    more: (count) => `… et ${count} autres, à lire avec --format json`,
    nothing: 'Rien à vérifier dans ce qui est inscrit au registre.',
    nothingFor: (members) => (members > 1 ? `${members} collectivités sans constat : ` : 'Sans constat : '),
    summary: 'En bref',
    note: 'Un constat est à vérifier : ce n’est pas un verdict. « Indéterminé » : il manque un fait, le constat ne peut donc pas être exclu.',
    day: (day) => dayInWords(day, 'fr'),
  },
  en: {
    title: (asOf, registers, lawVersion) =>
      `Findings to check ${asOf === null ? 'on all dates' : `as of ${asOf}`} · ${registers} ${registers > 1 ? 'registers' : 'register'} · law as read on ${lawVersion}`,
    themes: THEME_NAMES.en,
    severities: SEVERITY_NAMES.en,
    established: 'established',
    unknown: 'undetermined',
    severityWhenUnknown: 'UNDETERMINED',
    since: (from, lastDay) => (lastDay === null ? `from ${from}, with no end date` : `from ${from} to ${lastDay} inclusive`),
    toCollect: 'To find out: ',
    more: (count) => `… and ${count} more, to be read with --format json`,
    nothing: 'Nothing to check in what is recorded.',
    nothingFor: (members) => (members > 1 ? `${members} members without findings: ` : 'Without findings: '),
    summary: 'In short',
    note: 'A finding is to be checked: it is not a verdict. “Undetermined”: a fact is missing, so the finding cannot be ruled out.',
    day: (day) => dayInWords(day, 'en'),
  },
};
