import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import {
  CorrectAgreementInput,
  RecordAgreementInput,
  RemoveAgreementInput,
  SignAgreementInput,
  TerminateAgreementInput,
} from './agreement.model.js';
import { AgreementPayload } from './agreement-payload.model.js';
import { shownAgreement } from './agreement-mapping.js';
import { RecordAgreement } from './record-agreement.use-case.js';
import { CorrectAgreement } from './correct-agreement.use-case.js';
import { SignAgreement } from './sign-agreement.use-case.js';
import { TerminateAgreement } from './terminate-agreement.use-case.js';
import { RemoveAgreement } from './remove-agreement.use-case.js';

/** What people do with agreements. */
@Resolver()
export class AgreementWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly recordAgreementUseCase: RecordAgreement,
    private readonly correctAgreementUseCase: CorrectAgreement,
    private readonly signAgreementUseCase: SignAgreement,
    private readonly terminateAgreementUseCase: TerminateAgreement,
    private readonly removeAgreementUseCase: RemoveAgreement,
  ) {}

  @Requires('register.write', 'input.memberId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: "Adds an agreement to a member's register. GDPR art. 26, art. 28(3). Needs register.write.",
  })
  async recordAgreement(@Args('input') input: RecordAgreementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.recordAgreementUseCase.run(signedIn(context), input), (agreement) => ({
      agreement: shownAgreement(agreement),
    }));
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'Changes what the register says of an agreement. Needs register.write.',
  })
  async correctAgreement(@Args('input') input: CorrectAgreementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctAgreementUseCase.run(signedIn(context), input), (agreement) => ({
      agreement: shownAgreement(agreement),
    }));
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, { nullable: true, description: 'An agreement is signed, and binds. Needs register.write.' })
  async signAgreement(@Args('input') input: SignAgreementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.signAgreementUseCase.run(signedIn(context), input), (agreement) => ({
      agreement: shownAgreement(agreement),
    }));
  }

  @Requires('register.end', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'An agreement ends on a day: the record stays. Needs register.end.',
  })
  async terminateAgreement(@Args('input') input: TerminateAgreementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.terminateAgreementUseCase.run(signedIn(context), input), (agreement) => ({
      agreement: shownAgreement(agreement),
    }));
  }

  @Requires('register.remove', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'Takes out an agreement entered by mistake: answers what it was. Needs register.remove.',
  })
  async removeAgreement(@Args('input') input: RemoveAgreementInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeAgreementUseCase.run(signedIn(context), input), (agreement) => ({
      agreement: shownAgreement(agreement),
    }));
  }
}
