import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { matchProviders, searchProviders } from '../../../records/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import { recordKey } from '../ids/record-ids.js';
import { providersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { ProviderConnection } from '../page/connections.model.js';
import { byName, Conditions, contains } from '../page/listing.js';
import { ListRecords } from '../page/list-records.js';
import { keptProvider } from './kept-provider.query.js';
import { Provider, ProviderMatch, shownProvider } from './provider.model.js';
import { MatchProvidersArgs, ProviderPageArgs, SearchProvidersArgs } from './provider-filter.model.js';

/** The node's catalogue. */
@Resolver()
export class ProviderQueriesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListRecords,
    private readonly clock: Clock,
  ) {}

  @Requires('signed-in')
  @Query(() => Provider, { nullable: true, description: 'One provider; the one that it was merged into, if it was.' })
  async provider(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext) {
    const key = recordKey('PROVIDER', id);
    if (key === null) return null;
    const provider = await this.transactions.read(signedIn(context).actor, (tx) => keptProvider(tx, key.id));
    return provider && shownProvider(provider);
  }

  @Requires('signed-in')
  @Query(() => ProviderConnection, { description: 'The providers of the catalogue, by name.' })
  providers(@Args() args: ProviderPageArgs, @Context() context: RequestContext) {
    const { country, kind, name, used, locationUnknown } = args.filter ?? {};
    const conditions = new Conditions()
      .always('t.merged_into IS NULL')
      .where('t.country = ?', country)
      .where('t.kind = ?', kind)
      .where(contains('t.name'), name)
      .where('(t.id IN (SELECT e.provider_id FROM engagement e)) = ?', used);
    if (locationUnknown === true) conditions.where(usedWithoutKnownPlace, this.clock.today());
    if (locationUnknown === false) conditions.where(`NOT (${usedWithoutKnownPlace})`, this.clock.today());
    return this.list.run(signedIn(context), 'PROVIDER', conditions.orderBy(byName('name'), 't.id'), args, shownProvider);
  }

  @Requires('signed-in')
  @Query(() => [Provider], { description: 'For somebody who types: what is most like the text comes first.' })
  async searchProviders(@Args() { text, first }: SearchProvidersArgs, @Context() context: RequestContext) {
    const found = await this.transactions.read(signedIn(context).actor, (tx) => searchProviders(tx, text, first));
    return found.map(shownProvider);
  }

  @Requires('signed-in')
  @Query(() => [ProviderMatch], { description: 'Those that may be this one: by identifier, else by name. The surest first.' })
  async matchProviders(@Args() { name, identifiers }: MatchProvidersArgs, @Context() context: RequestContext): Promise<object[]> {
    const { actor } = signedIn(context);
    const matches = await this.transactions.read(actor, (tx) => matchProviders(tx, { name, identifiers: identifiers ?? null }, 10));
    const loader = loaderOf(context, this.transactions, providersByKey);
    const providers = await Promise.all(matches.map(({ id }) => loader.load({ memberId: '', id })));
    return matches.flatMap(({ how, similarity }, index) => {
      const provider = providers[index];
      return provider ? [{ provider: shownProvider(provider), how, similarity }] : [];
    });
  }
}

/** A use that holds today, and no primary place of a known country that holds today. */
const usedWithoutKnownPlace = `t.id IN (
  SELECT e.provider_id FROM engagement e
  WHERE (e."from" IS NULL OR e."from" <= ?::date) AND (e."to" IS NULL OR e."to" > ?::date) AND NOT EXISTS (
    SELECT FROM location l WHERE l.member_id = e.member_id AND l.engagement_id = e.id AND l.kind = 'PRIMARY' AND l.country IS NOT NULL
      AND (l."from" IS NULL OR l."from" <= ?::date) AND (l."to" IS NULL OR l."to" > ?::date)))`;
