import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import { AddProviderInput, CorrectProviderInput, MergeProvidersInput, shownProvider } from './provider.model.js';
import { ProviderPayload } from './provider-payload.model.js';
import { AddProvider } from './add-provider.use-case.js';
import { CorrectProvider } from './correct-provider.use-case.js';
import { MergeProviders } from './merge-providers.use-case.js';

/** What people do with the node's catalogue. */
@Resolver()
export class ProviderWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly addProviderUseCase: AddProvider,
    private readonly correctProviderUseCase: CorrectProvider,
    private readonly mergeProvidersUseCase: MergeProviders,
  ) {}

  @Requires('providers.add')
  @Mutation(() => ProviderPayload, { nullable: true, description: "Adds a provider to the node's catalogue. Needs providers.add." })
  async addProvider(@Args('input') input: AddProviderInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.addProviderUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }

  @Requires('providers.facts')
  @Mutation(() => ProviderPayload, {
    nullable: true,
    description: 'Changes what the catalogue says of a provider, for all members. Needs providers.facts.',
  })
  async correctProvider(@Args('input') input: CorrectProviderInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctProviderUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }

  @Requires('providers.facts')
  @Mutation(() => ProviderPayload, {
    nullable: true,
    description: 'Two entries for one provider become one. Needs providers.facts.',
  })
  async mergeProviders(@Args('input') input: MergeProvidersInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.mergeProvidersUseCase.run(signedIn(context), input), (provider) => ({
      provider: shownProvider(provider),
    }));
  }
}
