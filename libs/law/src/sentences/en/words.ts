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
  return service === null ? `the member’s own data, entrusted to ${provider}` : `“${service}” (${provider})`;
}

/** What leaves, how and to where. */
export function transfer(facts: PlaceFacts): string {
  return `transfer of ${atProvider(facts)}, ${KINDS[facts.kind]}, ${country(facts.country)},`;
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
  ADMIN_ACCESS: 'administration access',
};

export const CRITERIA: Record<DpiaCriterion, string> = {
  EVALUATION: 'evaluation or scoring',
  AUTOMATED_DECISION: 'automated decision',
  SYSTEMATIC_MONITORING: 'systematic monitoring',
  SENSITIVE_DATA: 'sensitive data',
  LARGE_SCALE: 'large scale',
  MATCHING: 'matching of datasets',
  VULNERABLE: 'vulnerable people',
  INNOVATIVE: 'innovative use',
  DENIES_RIGHT: 'denial of a right or service',
};

/** The mentions of GDPR art. 30. */
export const MENTIONS: Record<string, string> = {
  '30.1.a': 'joint controllers',
  '30.1.b': 'purposes',
  '30.1.c': 'data subjects and personal data',
  '30.1.d': 'recipients',
  '30.1.e': 'transfers',
  '30.1.g': 'security measures',
  '30.2.a': 'controllers served',
  '30.2.b': 'purposes of the processing carried out',
  '30.2.c': 'transfers',
  '30.2.d': 'security measures',
};

export const TOOLS: Record<TransferToolCode, string> = {
  ADQ: 'adequacy decision',
  'SCC-2001': 'standard clauses 2001/497/EC',
  'SCC-2002': 'standard clauses 2002/16/EC',
  'SCC-2004': 'standard clauses 2004/915/EC',
  'SCC-2010': 'standard clauses 2010/87/EU',
  'SCC-2021': 'standard clauses 2021/914',
  'DPA-2021-915': 'standard clauses 2021/915',
  'BCR-C': 'binding corporate rules (controller)',
  'BCR-P': 'binding corporate rules (processor)',
  COC: 'approved code of conduct',
  CERT: 'approved certification',
  LBI: 'binding instrument between public authorities',
  ADHOC: 'clauses authorised by the CNIL',
  ADMIN: 'authorised administrative arrangement',
  'DER-49-1-a': 'derogation: explicit consent',
  'DER-49-1-b': 'derogation: contract with the person',
  'DER-49-1-c': 'derogation: contract in the person’s interest',
  'DER-49-1-d': 'derogation: important reasons of public interest',
  'DER-49-1-e': 'derogation: legal claims',
  'DER-49-1-f': 'derogation: vital interests',
  'DER-49-1-g': 'derogation: public register',
  'DER-49-1-2': 'derogation: compelling legitimate interests',
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
