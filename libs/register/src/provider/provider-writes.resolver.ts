import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { answered } from '../ids/written.js';
import { signedIn } from '../loaders/signed-in.js';
import { AddProviderInput, CorrectProviderInput, MergeProvidersInput, ProviderPayload, shownProvider } from './provider.model.js';
import { AddProvider } from './add-provider.use-case.js';
import { CorrectProvider } from './correct-provider.use-case.js';
import { MergeProviders } from './merge-providers.use-case.js';

/** What people do with the node's catalogue. */
@Resolver()
export class ProviderWritesResolver {
  constructor(
    private readonly addProviderUseCase: AddProvider,
    private readonly correctProviderUseCase: CorrectProvider,
    private readonly mergeProvidersUseCase: MergeProviders,
  ) {}

  @Requires('providers.add')
  @Mutation(() => ProviderPayload, { nullable: true, description: "Adds a provider to the node's catalogue. Needs providers.add." })
  async addProvider(@Args('input') input: AddProviderInput, @Context() context: RequestContext) {
    return answered(await this.addProviderUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }

  @Requires('providers.facts')
  @Mutation(() => ProviderPayload, {
    nullable: true,
    description: 'Changes what the catalogue says of a provider, for all members. Needs providers.facts.',
  })
  async correctProvider(@Args('input') input: CorrectProviderInput, @Context() context: RequestContext) {
    return answered(await this.correctProviderUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }

  @Requires('providers.facts')
  @Mutation(() => ProviderPayload, {
    nullable: true,
    description: 'Two entries for one provider become one. Needs providers.facts.',
  })
  async mergeProviders(@Args('input') input: MergeProvidersInput, @Context() context: RequestContext) {
    return answered(await this.mergeProvidersUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }
}
