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
  const matches = await matchManyProviders(tx, providers, 5);
  const chosen = providers.flatMap(({ id }) => {
    const choice = choices[id];
    return choice !== undefined && choice !== 'NEW' ? [choice.catalogueId] : [];
  });
  const ids = [...providers.map(({ id }) => id), ...chosen, ...matches.flat().map(({ id }) => id)];
  const known = await selectRecords(tx, 'PROVIDER', 'WHERE t.id = ANY($1) AND t.merged_into IS NULL', [ids]);
  const catalogue = new Map(known.map(({ record }) => [record.id, record]));
  return providers.map((provider, index) => planOne(provider, matches[index] ?? [], catalogue, choices[provider.id]));
}

function planOne(
  provider: Provider,
  matches: ProviderMatch[],
  catalogue: ReadonlyMap<string, Provider>,
  choice: ProviderChoices[string] | undefined,
): PlannedProvider {
  const base = { fileId: provider.id, name: provider.name, candidates: [], differences: [], added: null };
  const is = (catalogueId: string, how: PlannedProvider['how']): PlannedProvider => {
    const there = catalogue.get(catalogueId);
    return { ...base, catalogueId, how, differences: there ? differencesOf({ ...there, id: provider.id }, provider) : [] };
  };
  const isNew = (): PlannedProvider => {
    const id = catalogue.has(provider.id) ? newId() : provider.id;
    return { ...base, catalogueId: null, how: 'NEW', added: { ...provider, id } };
  };

  if (choice === 'NEW') return isNew();
  if (choice !== undefined) return is(choice.catalogueId, catalogue.has(choice.catalogueId) ? 'CHOSEN' : 'TO_CONFIRM');
  const sameId = matches.find(({ id, how }) => id === provider.id && how !== 'SIMILAR_NAME');
  if (sameId) return is(provider.id, 'ID');
  const [surest] = matches;
  if (surest === undefined) return isNew();
  if (surest.how !== 'SAME_NAME' && surest.how !== 'SIMILAR_NAME') return is(surest.id, surest.how);
  return { ...base, catalogueId: null, how: 'TO_CONFIRM', candidates: matches.map(({ id, name }) => ({ id, name })) };
}
