import type { ProviderNamed } from '../protocol/findings.js';
import type { ProviderSummary } from './provider-summary.model.js';

export function shownProviderSummary({ name, country, identifiers }: ProviderNamed): ProviderSummary {
  const { siren = null, vat = null, lei = null, domain = null } = identifiers ?? {};
  return { name, country, identifiers: { siren, vat, lei, domain } };
}
