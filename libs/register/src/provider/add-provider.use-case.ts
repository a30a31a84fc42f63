import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept, matchProviders, type RecordTx } from '../../../records/src/index.js';
import { newId, refuse, type Refused } from '../../../runtime/src/index.js';
import { type AddProviderInput, providerFrom } from './provider.model.js';

/** Adds a provider to the node's catalogue, unless it is there already. */
@Injectable()
export class AddProvider {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { isNew, ...content }: AddProviderInput): Promise<Written<Kept<'PROVIDER'>> | Refused> {
    return this.transactions.run(actor, async (tx) => {
      const provider = { ...providerFrom(content), id: newId() } as Model.Provider;
      const added = await createRecord(tx, 'PROVIDER', '', provider, ['input']);
      await refuseIfThere(tx, added.record, isNew === true);
      return added;
    });
  }
}

/** Two people who add the same provider at once wait for each other in the node's journal: the second one sees the first. */
async function refuseIfThere(tx: RecordTx, added: Model.Provider, isNew: boolean): Promise<void> {
  const matches = (await matchProviders(tx, added, 3)).filter(({ id }) => id !== added.id);
  const [nearest] = matches;
  if (nearest === undefined) return;
  const isByName = nearest.how === 'SAME_NAME' || nearest.how === 'SIMILAR_NAME';
  if (isByName && isNew) return;
  const names = matches.map(({ name }) => `« ${name} »`).join(', ');
  const plainNames = matches.map(({ name }) => `"${name}"`).join(', ');
  if (isByName) {
    refuse('CONFLICT', ['input', 'name'], {
      fr: `Le catalogue connaît ${names}. Si c’est un autre prestataire, dites-le avec isNew.`,
      en: `The catalogue knows ${plainNames}. If this is another provider, say so with isNew.`,
    });
  }
  refuse('CONFLICT', ['input', 'identifiers', nearest.how.toLowerCase()], {
    fr: `Le catalogue connaît déjà ${names} sous cet identifiant.`,
    en: `The catalogue already knows ${plainNames} under this identifier.`,
  });
}
