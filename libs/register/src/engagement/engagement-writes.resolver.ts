import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import {
  CorrectEngagementInput,
  EndEngagementInput,
  EngageProviderInput,
  RemoveEngagementInput,
  shownEngagement,
} from './engagement.model.js';
import { EngagementPayload } from './engagement-payload.model.js';
import { EngageProvider } from './engage-provider.use-case.js';
import { CorrectEngagement } from './correct-engagement.use-case.js';
import { EndEngagement } from './end-engagement.use-case.js';
import { RemoveEngagement } from './remove-engagement.use-case.js';

/** What people do with the use of providers. */
@Resolver()
export class EngagementWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly engageProviderUseCase: EngageProvider,
    private readonly correctEngagementUseCase: CorrectEngagement,
    private readonly endEngagementUseCase: EndEngagement,
    private readonly removeEngagementUseCase: RemoveEngagement,
  ) {}

  @Requires('register.write', 'input.memberId')
  @Mutation(() => EngagementPayload, {
    nullable: true,
    description: "A member uses a provider's service. GDPR art. 28. Needs register.write.",
  })
  async engageProvider(@Args('input') input: EngageProviderInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.engageProviderUseCase.run(signedIn(context), input), (engagement) => ({
      engagement: shownEngagement(engagement),
    }));
  }

  @Requires('register.write', 'input.engagementId')
  @Mutation(() => EngagementPayload, {
    nullable: true,
    description: 'Changes what the register says of the use of a provider. Needs register.write.',
  })
  async correctEngagement(@Args('input') input: CorrectEngagementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctEngagementUseCase.run(signedIn(context), input), (engagement) => ({
      engagement: shownEngagement(engagement),
    }));
  }

  @Requires('register.end', 'input.engagementId')
  @Mutation(() => EngagementPayload, {
    nullable: true,
    description: 'A provider is no longer used from a day on: the record stays. Needs register.end.',
  })
  async endEngagement(@Args('input') input: EndEngagementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.endEngagementUseCase.run(signedIn(context), input), (engagement) => ({
      engagement: shownEngagement(engagement),
    }));
  }

  @Requires('register.remove', 'input.engagementId')
  @Mutation(() => EngagementPayload, {
    nullable: true,
    description: 'Takes out a use entered by mistake: answers what it was. Needs register.remove.',
  })
  async removeEngagement(@Args('input') input: RemoveEngagementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeEngagementUseCase.run(signedIn(context), input), (engagement) => ({
      engagement: shownEngagement(engagement),
    }));
  }
}
