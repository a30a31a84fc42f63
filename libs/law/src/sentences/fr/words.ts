import type { Day, DpiaCriterion, LocationKind, TransferToolCode } from '../../../../model/src/index.js';
import { shippedTables } from '../../calendar/tables.js';
import type { PlaceFacts, UseFacts } from '../../rules/facts-by-rule.js';

const regions = new Intl.DisplayNames('fr', { type: 'region' });
const days = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const lists = new Intl.ListFormat('fr', { type: 'conjunction' });

export function country(code: string | null): string {
  return code === null ? 'pays inconnu' : (regions.of(code) ?? code);
}

export function countries(codes: readonly string[]): string {
  return codes.length === 0 ? 'pays inconnu' : lists.format(codes.map(country));
}

export function day(value: Day | null): string {
  return value === null ? 'date inconnue' : days.format(new Date(value)).replace(/^1 /, '1er ');
}

export function list(items: readonly string[]): string {
  return lists.format(items);
}

export function quoted(items: readonly string[]): string {
  return items.length === 0 ? 'sans titre lisible' : lists.format(items.map((item) => `« ${item} »`));
}

/** « Service » (Prestataire). */
export function use({ service, provider }: UseFacts): string {
  return `« ${service} » (${provider})`;
}

/** « Service » (Prestataire), or the provider that runs the place for the member itself. */
export function atProvider({ service, provider }: PlaceFacts): string {
  return service === null ? `données de la collectivité confiées à ${provider}` : `« ${service} » (${provider})`;
}

export function ofUse(facts: PlaceFacts): string {
  return facts.service === null ? `des ${atProvider(facts)}` : `de ${atProvider(facts)}`;
}

/** What leaves, how and to where. */
export function transfer(facts: PlaceFacts): string {
  return `transfert ${ofUse(facts)}, ${KINDS[facts.kind]}, ${country(facts.country)},`;
}

export const KINDS: Record<LocationKind, string> = {
  PRIMARY: 'hébergement principal',
  BACKUP: 'sauvegarde',
  DISASTER_RECOVERY: 'site de secours',
  ARCHIVE_COPY: 'copie d’archivage',
  LOGS: 'journaux',
  ANALYTICS: 'statistiques d’usage',
  DEV_TEST: 'copie de développement ou de test',
  SUPPORT_ACCESS: 'accès du support',
  ADMIN_ACCESS: 'accès d’administration',
};

export const CRITERIA: Record<DpiaCriterion, string> = {
  EVALUATION: 'évaluation ou notation',
  AUTOMATED_DECISION: 'décision automatisée',
  SYSTEMATIC_MONITORING: 'surveillance systématique',
  SENSITIVE_DATA: 'données sensibles',
  LARGE_SCALE: 'grande échelle',
  MATCHING: 'croisement de données',
  VULNERABLE: 'personnes vulnérables',
  INNOVATIVE: 'usage innovant',
  DENIES_RIGHT: 'exclusion d’un droit ou d’un service',
};

/** The mentions of GDPR art. 30. */
export const MENTIONS: Record<string, string> = {
  '30.1.a': 'responsables conjoints',
  '30.1.b': 'finalités',
  '30.1.c': 'personnes et données concernées',
  '30.1.d': 'destinataires',
  '30.1.e': 'transferts',
  '30.1.g': 'mesures de sécurité',
  '30.2.a': 'responsables de traitement servis',
  '30.2.b': 'finalités des traitements effectués',
  '30.2.c': 'transferts',
  '30.2.d': 'mesures de sécurité',
};

export const TOOLS: Record<TransferToolCode, string> = {
  ADQ: 'décision d’adéquation',
  'SCC-2001': 'clauses types 2001/497/CE',
  'SCC-2002': 'clauses types 2002/16/CE',
  'SCC-2004': 'clauses types 2004/915/CE',
  'SCC-2010': 'clauses types 2010/87/UE',
  'SCC-2021': 'clauses types 2021/914',
  'DPA-2021-915': 'clauses types 2021/915',
  'BCR-C': 'règles d’entreprise contraignantes (responsable)',
  'BCR-P': 'règles d’entreprise contraignantes (sous-traitant)',
  COC: 'code de conduite approuvé',
  CERT: 'certification approuvée',
  LBI: 'instrument contraignant entre autorités publiques',
  ADHOC: 'clauses autorisées par la CNIL',
  ADMIN: 'arrangement administratif autorisé',
  'DER-49-1-a': 'dérogation : consentement explicite',
  'DER-49-1-b': 'dérogation : contrat avec la personne',
  'DER-49-1-c': 'dérogation : contrat dans l’intérêt de la personne',
  'DER-49-1-d': 'dérogation : motifs importants d’intérêt public',
  'DER-49-1-e': 'dérogation : droits en justice',
  'DER-49-1-f': 'dérogation : intérêts vitaux',
  'DER-49-1-g': 'dérogation : registre public',
  'DER-49-1-2': 'dérogation : intérêts légitimes impérieux',
  'SAFE-HARBOUR': 'Safe Harbor',
  'PRIVACY-SHIELD': 'Privacy Shield',
};

export function tools(codes: readonly string[]): string {
  return lists.format(codes.map((code) => TOOLS[code as TransferToolCode] ?? code));
}

/** The points of GDPR art. 28. */
export function clauses(ids: readonly string[]): string {
  return lists.format(ids.map((id) => `${shippedTables.clauses.find((clause) => clause.id === id)?.fr ?? id} (${id})`));
}
