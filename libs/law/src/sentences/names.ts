import type { Severity } from '../../../model/src/index.js';
import type { Theme } from '../rules/theme.js';
import type { Language } from './language.js';

/** What people call the themes. */
export const THEME_NAMES: Record<Language, Record<Theme, string>> = {
  fr: {
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
  en: {
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
};

export const SEVERITY_NAMES: Record<Language, Record<Severity, string>> = {
  fr: { CRITICAL: 'CRITIQUE', HIGH: 'ÉLEVÉ', MEDIUM: 'MOYEN', LOW: 'FAIBLE', INFO: 'INFO' },
  en: { CRITICAL: 'CRITICAL', HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW', INFO: 'INFO' },
};
