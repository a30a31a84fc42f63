import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import {
  AnswerForProviderInput,
  CorrectLocationInput,
  DeclareLocationInput,
  EndLocationInput,
  RemoveLocationInput,
  shownLocation,
} from './location.model.js';
import { LocationPayload, AnswerForProviderPayload } from './location-payload.model.js';
import { DeclareLocation } from './declare-location.use-case.js';
import { CorrectLocation } from './correct-location.use-case.js';
import { EndLocation } from './end-location.use-case.js';
import { RemoveLocation } from './remove-location.use-case.js';
import { AnswerForProvider } from './answer-for-provider.use-case.js';

/** What people do with places. */
@Resolver()
export class LocationWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly declareLocationUseCase: DeclareLocation,
    private readonly correctLocationUseCase: CorrectLocation,
    private readonly endLocationUseCase: EndLocation,
    private readonly removeLocationUseCase: RemoveLocation,
    private readonly answerForProviderUseCase: AnswerForProvider,
  ) {}

  @Requires('register.write', 'input.memberId')
  @Mutation(() => LocationPayload, {
    nullable: true,
    description: 'Says where data is, or from where it can be reached. GDPR art. 30(1)(e), chapter V. Needs register.write.',
  })
  async declareLocation(@Args('input') input: DeclareLocationInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.declareLocationUseCase.run(signedIn(context), input), (location) => ({
      location: shownLocation(location),
    }));
  }

  @Requires('register.write', 'input.locationId')
  @Mutation(() => LocationPayload, {
    nullable: true,
    description: 'Changes what the register says of a place. Needs register.write.',
  })
  async correctLocation(@Args('input') input: CorrectLocationInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctLocationUseCase.run(signedIn(context), input), (location) => ({
      location: shownLocation(location),
    }));
  }

  @Requires('register.end', 'input.locationId')
  @Mutation(() => LocationPayload, {
    nullable: true,
    description: 'Data is no longer there from a day on: the record stays. Needs register.end.',
  })
  async endLocation(@Args('input') input: EndLocationInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.endLocationUseCase.run(signedIn(context), input), (location) => ({
      location: shownLocation(location),
    }));
  }

  @Requires('register.remove', 'input.locationId')
  @Mutation(() => LocationPayload, {
    nullable: true,
    description: 'Takes out a place entered by mistake: answers what it was. Needs register.remove.',
  })
  async removeLocation(@Args('input') input: RemoveLocationInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeLocationUseCase.run(signedIn(context), input), (location) => ({
      location: shownLocation(location),
    }));
  }

  @Requires('register.write', 'input.memberIds')
  @Mutation(() => AnswerForProviderPayload, {
    nullable: true,
    description: 'Where a provider keeps or reaches data, said once for all the members that use it. Needs register.write on each.',
  })
  async answerForProvider(@Args('input') input: AnswerForProviderInput, @Context() context: RequestContext) {
    return this.answers.of(
      context,
      await this.answerForProviderUseCase.run(signedIn(context), input),
      ({ locations, leftAsTheyAre }) => ({
        locations: locations.map(shownLocation),
        leftAsTheyAre,
      }),
    );
  }
}
