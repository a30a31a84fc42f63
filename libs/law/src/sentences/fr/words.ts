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

/** Données de « Service » (Prestataire); `what` can say more of the data. */
export function dataOf({ service, provider }: PlaceFacts, what = 'données'): string {
  return service === null ? `${what} de la collectivité confiées à ${provider}` : `${what} de « ${service} » (${provider})`;
}

/** What leaves, how and to where. */
export function transfer(facts: PlaceFacts): string {
  return `transfert vers un pays tiers (${KINDS[facts.kind]}, ${country(facts.country)}) des ${dataOf(facts)},`;
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
  AUTOMATED_DECISION: 'décision automatisée à effet juridique ou similaire',
  SYSTEMATIC_MONITORING: 'surveillance systématique',
  SENSITIVE_DATA: 'données sensibles ou hautement personnelles',
  LARGE_SCALE: 'grande échelle',
  MATCHING: 'croisement de données',
  VULNERABLE: 'personnes vulnérables',
  INNOVATIVE: 'usage innovant',
  DENIES_RIGHT: 'exclusion du bénéfice d’un droit ou d’un service',
};

/** The mentions of GDPR art. 30. */
export const MENTIONS: Record<string, string> = {
  '30.1.a': 'responsables conjoints',
  '30.1.b': 'finalités',
  '30.1.c': 'catégories de personnes concernées et de données',
  '30.1.d': 'catégories de destinataires',
  '30.1.e': 'transferts vers des pays tiers',
  '30.1.g': 'mesures de sécurité',
  '30.2.a': 'responsables pour le compte desquels le traitement est effectué',
  '30.2.b': 'catégories de traitements effectués',
  '30.2.c': 'transferts vers des pays tiers',
  '30.2.d': 'mesures de sécurité',
};

export const TOOLS: Record<TransferToolCode, string> = {
  ADQ: 'décision d’adéquation',
  'SCC-2001': 'clauses contractuelles types 2001/497/CE',
  'SCC-2002': 'clauses contractuelles types 2002/16/CE',
  'SCC-2004': 'clauses contractuelles types 2004/915/CE',
  'SCC-2010': 'clauses contractuelles types 2010/87/UE',
  'SCC-2021': 'clauses contractuelles types 2021/914',
  'DPA-2021-915': 'clauses contractuelles types 2021/915',
  'BCR-C': 'règles d’entreprise contraignantes « responsable de traitement »',
  'BCR-P': 'règles d’entreprise contraignantes « sous-traitant »',
  COC: 'code de conduite approuvé',
  CERT: 'certification approuvée',
  LBI: 'instrument juridiquement contraignant entre autorités publiques',
  ADHOC: 'clauses contractuelles autorisées par la CNIL',
  ADMIN: 'arrangement administratif autorisé par la CNIL',
  'DER-49-1-a': 'consentement explicite, 49(1)(a)',
  'DER-49-1-b': 'contrat avec la personne, 49(1)(b)',
  'DER-49-1-c': 'contrat dans l’intérêt de la personne, 49(1)(c)',
  'DER-49-1-d': 'motifs importants d’intérêt public, 49(1)(d)',
  'DER-49-1-e': 'défense de droits en justice, 49(1)(e)',
  'DER-49-1-f': 'intérêts vitaux, 49(1)(f)',
  'DER-49-1-g': 'registre public, 49(1)(g)',
  'DER-49-1-2': 'intérêts légitimes impérieux, 49(1), second alinéa',
  'SAFE-HARBOUR': 'Safe Harbor',
  'PRIVACY-SHIELD': 'Privacy Shield',
};

export function tools(codes: readonly string[]): string {
  return lists.format(codes.map((code) => TOOLS[code as TransferToolCode] ?? code));
}

/** The points of GDPR art. 28. */
export function clauses(ids: readonly string[]): string {
  return lists.format(ids.map((id) => `${clause(id)} (${id})`));
}

/** What a point of art. 28 asks, with the apostrophes and spaces of French. */
export function clause(id: string): string {
  const asked = shippedTables.clauses.find((one) => one.id === id)?.fr ?? id;
  return asked.replaceAll("'", '’').replace(/ ?([:;])/g, ' $1');
}
