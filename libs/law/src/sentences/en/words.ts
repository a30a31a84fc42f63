import type { Day, DpiaCriterion, LocationKind, TransferToolCode } from '../../../../model/src/index.js';
import { shippedTables } from '../../calendar/tables.js';
import type { PlaceFacts, UseFacts } from '../../rules/facts-by-rule.js';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function country(code: string | null): string {
  return code === null ? 'country unknown' : (regions.of(code) ?? code);
}

export function countries(codes: readonly string[]): string {
  return codes.length === 0 ? 'country unknown' : lists.format(codes.map(country));
}

export function day(value: Day | null): string {
  return value === null ? 'date unknown' : days.format(new Date(value));
}

export function list(items: readonly string[]): string {
  return lists.format(items);
}

export function quoted(items: readonly string[]): string {
  return items.length === 0 ? 'no readable title' : lists.format(items.map((item) => `“${item}”`));
}

/** “Service” (Provider). */
export function use({ service, provider }: UseFacts): string {
  return `“${service}” (${provider})`;
}

/** “Service” (Provider), or the provider that runs the place for the member itself. */
export function atProvider({ service, provider }: PlaceFacts): string {
  return service === null ? `the member’s own data entrusted to ${provider}` : `“${service}” (${provider})`;
}

/** Data held in “Service” (Provider); `what` can say more of the data. */
export function dataOf({ service, provider }: PlaceFacts, what = 'data'): string {
  return service === null ? `the member’s own ${what} entrusted to ${provider}` : `${what} held in “${service}” (${provider})`;
}

/** What leaves, how and to where. */
export function transfer(facts: PlaceFacts): string {
  return `transfer to a third country (${KINDS[facts.kind]}, ${country(facts.country)}) of ${dataOf(facts)},`;
}

export const KINDS: Record<LocationKind, string> = {
  PRIMARY: 'primary hosting',
  BACKUP: 'backup',
  DISASTER_RECOVERY: 'disaster recovery site',
  ARCHIVE_COPY: 'archive copy',
  LOGS: 'logs',
  ANALYTICS: 'analytics',
  DEV_TEST: 'development or test copy',
  SUPPORT_ACCESS: 'support access',
  ADMIN_ACCESS: 'administrator access',
};

export const CRITERIA: Record<DpiaCriterion, string> = {
  EVALUATION: 'evaluation or scoring',
  AUTOMATED_DECISION: 'automated decision with legal or similar effect',
  SYSTEMATIC_MONITORING: 'systematic monitoring',
  SENSITIVE_DATA: 'sensitive or highly personal data',
  LARGE_SCALE: 'large scale',
  MATCHING: 'matching of datasets',
  VULNERABLE: 'vulnerable people',
  INNOVATIVE: 'innovative use',
  DENIES_RIGHT: 'exclusion from a right or service',
};

/** The mentions of GDPR art. 30. */
export const MENTIONS: Record<string, string> = {
  '30.1.a': 'joint controllers',
  '30.1.b': 'purposes',
  '30.1.c': 'categories of data subjects and of personal data',
  '30.1.d': 'categories of recipients',
  '30.1.e': 'transfers to third countries',
  '30.1.g': 'security measures',
  '30.2.a': 'controllers on behalf of which the processing is carried out',
  '30.2.b': 'categories of processing carried out',
  '30.2.c': 'transfers to third countries',
  '30.2.d': 'security measures',
};

export const TOOLS: Record<TransferToolCode, string> = {
  ADQ: 'adequacy decision',
  'SCC-2001': 'standard contractual clauses 2001/497/EC',
  'SCC-2002': 'standard contractual clauses 2002/16/EC',
  'SCC-2004': 'standard contractual clauses 2004/915/EC',
  'SCC-2010': 'standard contractual clauses 2010/87/EU',
  'SCC-2021': 'standard contractual clauses 2021/914',
  'DPA-2021-915': 'standard contractual clauses 2021/915',
  'BCR-C': 'binding corporate rules for controllers',
  'BCR-P': 'binding corporate rules for processors',
  COC: 'approved code of conduct',
  CERT: 'approved certification',
  LBI: 'legally binding instrument between public authorities',
  ADHOC: 'contractual clauses authorised by the CNIL',
  ADMIN: 'administrative arrangement authorised by the CNIL',
  'DER-49-1-a': 'explicit consent, 49(1)(a)',
  'DER-49-1-b': 'contract with the data subject, 49(1)(b)',
  'DER-49-1-c': 'contract in the interest of the data subject, 49(1)(c)',
  'DER-49-1-d': 'important reasons of public interest, 49(1)(d)',
  'DER-49-1-e': 'legal claims, 49(1)(e)',
  'DER-49-1-f': 'vital interests, 49(1)(f)',
  'DER-49-1-g': 'public register, 49(1)(g)',
  'DER-49-1-2': 'compelling legitimate interests, 49(1), second subparagraph',
  'SAFE-HARBOUR': 'Safe Harbor',
  'PRIVACY-SHIELD': 'Privacy Shield',
};

export function tools(codes: readonly string[]): string {
  return lists.format(codes.map((code) => TOOLS[code as TransferToolCode] ?? code));
}

/** The points of GDPR art. 28. */
export function clauses(ids: readonly string[]): string {
  return lists.format(ids.map((id) => `${shippedTables.clauses.find((clause) => clause.id === id)?.en ?? id} (${id})`));
}
