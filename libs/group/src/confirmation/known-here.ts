import type { Tx } from '../../../database/src/index.js';
import type { Provider, RegisterBundle } from '../../../model/src/index.js';
import { matchManyProviders, selectRecords } from '../../../records/src/index.js';

/**
 * What a holder elsewhere said, with its providers as the catalogue of this node knows them: recognised by SIREN, VAT, LEI or domain, never by
 * name. The rules then compare them as providers of one node.
 */
export async function asKnownHere(tx: Tx, holder: RegisterBundle): Promise<RegisterBundle> {
  const known = await knownProviders(tx, holder.providers);
  const idHere = (id: string | null) => (id === null ? null : (known.get(id)?.id ?? id));
  return {
    ...holder,
    providers: holder.providers.map((provider) => {
      const here = known.get(provider.id);
      return here === undefined ? provider : { ...provider, id: here.id, identifiers: here.identifiers };
    }),
    agreements: holder.agreements.map((agreement) => ({ ...agreement, providerId: idHere(agreement.providerId) })),
  };
}

/** By their ids there. */
async function knownProviders(tx: Tx, providers: readonly Provider[]): Promise<ReadonlyMap<string, Provider>> {
  const matches = await matchManyProviders(tx, providers, 1);
  const found = providers.flatMap(({ id }, index) => {
    const [best] = matches[index] ?? [];
    return best === undefined || best.how === 'SAME_NAME' || best.how === 'SIMILAR_NAME' ? [] : [[id, best.id] as const];
  });
  if (found.length === 0) return new Map();
  const records = await selectRecords(tx, 'PROVIDER', 'WHERE t.id = ANY($1)', [found.map(([, id]) => id)]);
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  return new Map(
    found.flatMap(([id, here]) => {
      const record = byId.get(here);
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
}
