import type { ReadTx } from '../../../database/src/index.js';
import type { Provider } from '../../../model/src/index.js';
import { matchManyProviders, type ProviderMatch, selectRecords } from '../../../records/src/index.js';
import { newId } from '../../../runtime/src/index.js';
import { differencesOf } from './differences.js';
import type { PlannedProvider, ProviderChoices } from './import-plan.js';

/**
 * Which provider of the catalogue each one of the file is. An identifier tells it; a name alone is only proposed, unless the file
 * carries the id that the catalogue gave.
 */
export async function planProviders(tx: ReadTx, providers: Provider[], choices: ProviderChoices): Promise<PlannedProvider[]> {
  const matches = await matchManyProviders(tx, providers, 100);
  const choiceOf = ({ id }: Provider) => (Object.hasOwn(choices, id) ? choices[id] : undefined);
  const chosen = providers.flatMap((provider) => {
    const choice = choiceOf(provider);
    return choice !== undefined && choice !== 'NEW' ? [choice.catalogueId] : [];
  });
  const merged = await mergedProviders(tx, providers);
  const ids = [...providers.map(({ id }) => id), ...chosen, ...matches.flat().map(({ id }) => id), ...merged.values()];
  const known = await selectRecords(tx, 'PROVIDER', 'WHERE t.id = ANY($1) AND t.merged_into IS NULL', [ids]);
  const catalogue = new Map(known.map(({ record }) => [record.id, record]));
  return providers.map((provider, index) => planOne(provider, matches[index] ?? [], { catalogue, merged }, choiceOf(provider)));
}

/** A file may still carry the id of a provider that was merged into another: the other is meant. */
async function mergedProviders(tx: ReadTx, providers: Provider[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; into: string }>(
    `WITH RECURSIVE merged AS (
       SELECT id, merged_into AS into FROM provider WHERE id = ANY($1) AND merged_into IS NOT NULL
       UNION SELECT m.id, p.merged_into FROM merged m JOIN provider p ON p.id = m.into WHERE p.merged_into IS NOT NULL)
     SELECT m.id, m.into FROM merged m JOIN provider p ON p.id = m.into WHERE p.merged_into IS NULL`,
    [providers.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

interface Known {
  catalogue: ReadonlyMap<string, Provider>;
  /** The ids that are no longer used, and those that took their place. */
  merged: ReadonlyMap<string, string>;
}

function planOne(
  provider: Provider,
  matches: ProviderMatch[],
  { catalogue, merged }: Known,
  choice: ProviderChoices[string] | undefined,
): PlannedProvider {
  const base = { fileId: provider.id, name: provider.name, candidates: [], differences: [], added: null };
  const is = (catalogueId: string, how: PlannedProvider['how']): PlannedProvider => {
    const there = catalogue.get(catalogueId);
    return { ...base, catalogueId, how, differences: there ? differencesOf({ ...there, id: provider.id }, provider) : [] };
  };
  const isNew = (): PlannedProvider => {
    const id = catalogue.has(provider.id) || merged.has(provider.id) ? newId() : provider.id;
    return { ...base, catalogueId: null, how: 'NEW', added: { ...provider, id } };
  };

  if (choice === 'NEW') return isNew();
  if (choice !== undefined) return is(choice.catalogueId, catalogue.has(choice.catalogueId) ? 'CHOSEN' : 'TO_CONFIRM');
  const sameId = matches.find(({ id, how }) => id === provider.id && how !== 'SIMILAR_NAME');
  if (sameId) return is(provider.id, 'ID');
  const [surest] = matches;
  const into = merged.get(provider.id);
  if (into !== undefined && (surest === undefined || surest.id === into)) return is(into, 'ID');
  if (surest === undefined) return isNew();
  if (surest.how !== 'SAME_NAME' && surest.how !== 'SIMILAR_NAME') return is(surest.id, surest.how);
  return { ...base, catalogueId: null, how: 'TO_CONFIRM', candidates: matches.slice(0, 5).map(({ id, name }) => ({ id, name })) };
}
