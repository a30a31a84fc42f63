import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { possibleDuplicates } from '../../../records/src/index.js';
import { providersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { shownProvider } from './provider.model.js';
import { PossibleDuplicatesArgs, ShownDuplicate } from './provider-use.model.js';

/** What may stand twice in the catalogue. */
@Resolver()
export class DuplicatesResolver {
  constructor(private readonly transactions: Transactions) {}

  @Requires('providers.facts')
  @Query(() => [ShownDuplicate], {
    description:
      'Pairs of the catalogue that may be one provider: same identifier, or similar name. The surest first. Needs providers.facts.',
  })
  async possibleDuplicates(@Args() { first }: PossibleDuplicatesArgs, @Context() context: RequestContext): Promise<object[]> {
    const pairs = await this.transactions.read(signedIn(context).actor, (tx) => possibleDuplicates(tx, first));
    const loader = loaderOf(context, this.transactions, providersByKey);
    const load = (id: string) => loader.load({ memberId: '', id });
    const shown = await Promise.all(
      pairs.map(async ({ oneId, otherId, how, similarity }) => {
        const [one, other] = await Promise.all([load(oneId), load(otherId)]);
        return one && other ? [{ one: shownProvider(one), other: shownProvider(other), how, similarity }] : [];
      }),
    );
    return shown.flat();
  }
}
