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
      `Constats à vérifier${asOf === null ? ', toutes dates confondues' : ` au ${asOf}`} · ${registers} ${registers > 1 ? 'registres' : 'registre'} · état du droit au ${lawVersion}`,
    themes: {
      NON_EU_HOSTING: 'Hors de l’EEE sans couverture',
      MISSING_AGREEMENT: 'Actes de sous-traitance manquants',
      UNKNOWN_LOCATION: 'Localisation des données inconnue',
      HEALTH_HOSTING: 'Hébergement de données de santé',
      TRANSFER_FOLLOW_UP: 'Suivi des transferts',
      SOVEREIGNTY: 'Souveraineté',
      AGREEMENT_CONTENT: 'Contenu des actes',
      EXPIRING: 'Échéances',
      DPIA: 'Analyses d’impact (AIPD)',
      DPO: 'Délégué à la protection des données',
      REGISTER_QUALITY: 'Qualité du registre',
    },
    severities: { CRITICAL: 'CRITIQUE', HIGH: 'ÉLEVÉ', MEDIUM: 'MOYEN', LOW: 'FAIBLE', INFO: 'INFO' },
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
    day: (day) => french.format(new Date(day)).replace(/^1 /, '1er '),
  },
  en: {
    title: (asOf, registers, lawVersion) =>
      `Findings to check ${asOf === null ? 'on all dates' : `as of ${asOf}`} · ${registers} ${registers > 1 ? 'registers' : 'register'} · law as read on ${lawVersion}`,
    themes: {
      NON_EU_HOSTING: 'Outside the EEA without cover',
      MISSING_AGREEMENT: 'Missing data processing agreements',
      UNKNOWN_LOCATION: 'Location of the data unknown',
      HEALTH_HOSTING: 'Hosting of health data',
      TRANSFER_FOLLOW_UP: 'Transfers to monitor',
      SOVEREIGNTY: 'Sovereignty',
      AGREEMENT_CONTENT: 'Content of agreements',
      EXPIRING: 'Deadlines',
      DPIA: 'Impact assessments (DPIA)',
      DPO: 'Data protection officer',
      REGISTER_QUALITY: 'Quality of the register',
    },
    severities: { CRITICAL: 'CRITICAL', HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW', INFO: 'INFO' },
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
    day: (day) => english.format(new Date(day)),
  },
};
