import type { Language, Theme } from '../../../../libs/law/src/index.js';
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

const french = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const TABLE_WORDS: Record<Language, TableWords> = {
  fr: {
    title: (asOf, registers, lawVersion) =>
      `Constats à vérifier ${asOf === null ? 'de tous les jours' : `au ${asOf}`} · ${registers} ${registers > 1 ? 'registres' : 'registre'} · état du droit lu au ${lawVersion}`,
    themes: {
      NON_EU_HOSTING: 'Hors de l’Union sans couverture',
      MISSING_AGREEMENT: 'Actes de sous-traitance manquants',
      UNKNOWN_LOCATION: 'Lieu des données inconnu',
      HEALTH_HOSTING: 'Hébergement de données de santé',
      TRANSFER_FOLLOW_UP: 'Suivi des transferts',
      SOVEREIGNTY: 'Souveraineté',
      AGREEMENT_CONTENT: 'Contenu des actes',
      EXPIRING: 'Échéances',
      DPIA: 'Analyses d’impact',
      DPO: 'Délégué à la protection des données',
      REGISTER_QUALITY: 'Qualité du registre',
    },
    severities: { CRITICAL: 'CRITIQUE', HIGH: 'ÉLEVÉ', MEDIUM: 'MOYEN', LOW: 'FAIBLE', INFO: 'INFO' },
    established: 'établis',
    unknown: 'non connus',
    severityWhenUnknown: 'NON CONNU',
    since: (from, lastDay) => (lastDay === null ? `depuis le ${from}, sans fin prévue` : `du ${from} au ${lastDay} inclus`),
    toCollect: 'À recueillir : ',
    more: (count) => `… et ${count} autres, à lire avec --format json`,
    nothing: 'Rien à vérifier ce jour-là dans ce qui est inscrit.',
    nothingFor: (members) => (members > 1 ? `${members} collectivités sans constat : ` : 'Sans constat : '),
    summary: 'En bref',
    note: 'Un constat est à vérifier : ce n’est pas un verdict. « Non connu » : il manque un fait, on ne peut donc pas l’exclure.',
    day: (day) => french.format(new Date(day)).replace(/^1 /, '1er '),
  },
  en: {
    title: (asOf, registers, lawVersion) =>
      `Findings to look at ${asOf === null ? 'on any day' : `as of ${asOf}`} · ${registers} ${registers > 1 ? 'registers' : 'register'} · law as read on ${lawVersion}`,
    themes: {
      NON_EU_HOSTING: 'Outside the Union without cover',
      MISSING_AGREEMENT: 'Missing processing agreements',
      UNKNOWN_LOCATION: 'Place of the data unknown',
      HEALTH_HOSTING: 'Hosting of health data',
      TRANSFER_FOLLOW_UP: 'Transfers to follow',
      SOVEREIGNTY: 'Sovereignty',
      AGREEMENT_CONTENT: 'Content of agreements',
      EXPIRING: 'Coming to an end',
      DPIA: 'Impact assessments',
      DPO: 'Data protection officer',
      REGISTER_QUALITY: 'Quality of the register',
    },
    severities: { CRITICAL: 'CRITICAL', HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW', INFO: 'INFO' },
    established: 'established',
    unknown: 'not known',
    severityWhenUnknown: 'NOT KNOWN',
    since: (from, lastDay) => (lastDay === null ? `since ${from}, no end in sight` : `from ${from} to ${lastDay} included`),
    toCollect: 'To collect: ',
    more: (count) => `… and ${count} more, to be read with --format json`,
    nothing: 'Nothing to look at on that day in what is recorded.',
    nothingFor: (members) => (members > 1 ? `${members} members without findings: ` : 'Without findings: '),
    summary: 'In short',
    note: 'A finding is to be looked at: it is no verdict. “Not known”: a fact is missing, so it cannot be ruled out.',
    day: (day) => english.format(new Date(day)),
  },
};
