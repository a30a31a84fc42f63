import type { Tx } from '../../../database/src/index.js';
import type { Country } from '../../../model/src/index.js';
import type { ProviderNamed } from '../protocol/findings.js';

/** The provider of a row, as views give it. */
export interface ProviderColumns {
  providerId: string | null;
  providerName: string | null;
  providerCountry: Country;
  providerIdentifiers: ProviderNamed['identifiers'];
}

export const PROVIDER_COLUMNS = ['id', 'name', 'country', 'identifiers']
  .map((column) => `provider_${column} AS "provider${column.charAt(0).toUpperCase()}${column.slice(1)}"`)
  .join(', ');

/** Null: none, or one that this node's catalogue does not have. */
export function providerNamed({
  providerId,
  providerName,
  providerCountry,
  providerIdentifiers,
}: ProviderColumns): ProviderNamed | null {
  if (providerId === null || providerName === null) return null;
  return { id: providerId, name: providerName, country: providerCountry, identifiers: providerIdentifiers };
}

/** What this node calls the providers with one of these identifiers; null: all are meant. */
export async function providersWith(tx: Tx, keys: readonly string[] | null): Promise<string[] | null> {
  if (keys === null) return null;
  const [found] = await tx.rows<{ ids: string[] }>('SELECT shared_provider_ids($1) AS ids', [keys]);
  return found?.ids ?? [];
}
