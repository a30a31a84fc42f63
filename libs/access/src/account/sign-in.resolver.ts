import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { isRefused, type Refused, SETTINGS, type Settings } from '../../../runtime/src/index.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { EndSession } from '../session/end-session.use-case.js';
import { sessionCookie } from '../session/session-cookie.js';
import type { StartedSession } from '../session/start-session.js';
import { Viewers } from '../viewers.js';
import { DonePayload } from './account.model.js';
import { ChoosePasswordInput, CreateFirstAccountInput, SignInInput, SignInPayload } from './sign-in.model.js';
import { ChoosePassword } from './choose-password.use-case.js';
import { FirstAccount } from './first-account.use-case.js';
import { shownViewer } from './shown-viewer.js';
import { SignIn } from './sign-in.use-case.js';

/** How a person comes in, and goes. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signInUseCase: SignIn,
    private readonly firstAccount: FirstAccount,
    private readonly choosePasswordUseCase: ChoosePassword,
    private readonly endSession: EndSession,
    private readonly viewers: Viewers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Requires('anyone')
  @Mutation(() => SignInPayload, {
    nullable: true,
    description: 'Signs a person in: a cookie carries the session. Open to anyone.',
  })
  async signIn(@Args('input') input: SignInInput, @Context() context: GraphqlContext) {
    const { clientAddress, device } = context;
    return this.signedIn(await this.signInUseCase.run({ ...input, clientAddress, device }), context);
  }

  @Requires('anyone')
  @Mutation(() => SignInPayload, {
    nullable: true,
    description: 'Makes the first account of a new node, with the link that it printed. Open to anyone who has it.',
  })
  async createFirstAccount(@Args('input') input: CreateFirstAccountInput, @Context() context: GraphqlContext) {
    return this.signedIn(await this.firstAccount.create(input, context.device), context);
  }

  @Requires('anyone')
  @Mutation(() => SignInPayload, {
    nullable: true,
    description: 'Somebody who was given a link chooses a password. Open to anyone who has it.',
  })
  async choosePassword(@Args('input') input: ChoosePasswordInput, @Context() context: GraphqlContext) {
    return this.signedIn(await this.choosePasswordUseCase.run({ ...input, name: input.name ?? null }, context.device), context);
  }

  @Requires('signed-in')
  @Mutation(() => DonePayload, { nullable: true, description: 'Ends the session that asks. Needs to be signed in.' })
  async signOut(@Context() { viewer, clearCookie }: GraphqlContext) {
    const { name, options } = sessionCookie(this.settings);
    clearCookie(name, options);
    if (viewer?.sessionId) await this.endSession.run(viewer, viewer.sessionId);
    return { done: true };
  }

  private async signedIn(started: StartedSession | Refused, context: GraphqlContext) {
    if (isRefused(started)) return started;
    const { name, options } = sessionCookie(this.settings, started.expiresAt);
    context.setCookie(name, started.secret, options);
    // What else this request asks, it asks as the person who came in.
    context.viewer = await this.viewers.of({ cookie: `${name}=${started.secret}`, authorization: undefined });
    return { viewer: context.viewer && shownViewer(context.viewer) };
  }
}
