import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { isRefused, type Refused } from '../../../runtime/src/index.js';
import { person } from '../person.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { EndSession } from '../session/end-session.use-case.js';
import { ChangePasswordInput, DonePayload, EndSessionInput, UpdateAccountInput } from './account.model.js';
import { ChangePassword } from './change-password.use-case.js';
import { UpdateAccount } from './update-account.use-case.js';

/** What a person does with their own account. */
@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly changePasswordUseCase: ChangePassword,
    private readonly updateAccountUseCase: UpdateAccount,
    private readonly endSessionUseCase: EndSession,
  ) {}

  @Requires('signed-in')
  @Mutation(() => DonePayload, {
    nullable: true,
    description: 'Changes one’s own password: the other sessions end. Needs to be signed in.',
  })
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: GraphqlContext) {
    return done(await this.changePasswordUseCase.run(person(context), input, context.clientAddress));
  }

  @Requires('signed-in')
  @Mutation(() => DonePayload, { nullable: true, description: 'Changes one’s own name and language. Needs to be signed in.' })
  async updateAccount(@Args('input') input: UpdateAccountInput, @Context() context: GraphqlContext) {
    return done(await this.updateAccountUseCase.run(person(context), input));
  }

  @Requires('signed-in')
  @Mutation(() => DonePayload, { nullable: true, description: 'Ends one of one’s own sessions. Needs to be signed in.' })
  async endSession(@Args('input') { sessionId }: EndSessionInput, @Context() context: GraphqlContext) {
    return done(await this.endSessionUseCase.run(person(context), sessionId));
  }

  @Requires('signed-in')
  @Mutation(() => DonePayload, {
    nullable: true,
    description: 'Ends all of one’s own sessions but this one. Needs to be signed in.',
  })
  async endOtherSessions(@Context() context: GraphqlContext) {
    return done(await this.endSessionUseCase.others(person(context)));
  }
}

const done = (result: unknown): Refused | { done: true } => (isRefused(result) ? result : { done: true });
