import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import { ReviewClause } from './review-clause.use-case.js';
import { AddBeneficiaries } from './add-beneficiaries.use-case.js';
import { RemoveBeneficiaries } from './remove-beneficiaries.use-case.js';
import { RecordSubProcessorNotice } from './record-sub-processor-notice.use-case.js';
import { AnswerSubProcessorNotice } from './answer-sub-processor-notice.use-case.js';
import { RecordOversight } from './record-oversight.use-case.js';
import { AttachDocument } from './attach-document.use-case.js';
import { DetachDocument } from './detach-document.use-case.js';
import { AgreementPayload } from './agreement-payload.model.js';
import { shownAgreement } from './agreement-mapping.js';
import {
  AddBeneficiariesInput,
  AnswerSubProcessorNoticeInput,
  AttachDocumentInput,
  DetachDocumentInput,
  RecordOversightInput,
  RecordSubProcessorNoticeInput,
  RemoveBeneficiariesInput,
  ReviewClauseInput,
} from './review.model.js';

/** What happens to an agreement over its life: review, accessions, sub-processors, checks, documents. */
@Resolver()
export class AgreementLifeResolver {
  constructor(
    private readonly answers: Answers,
    private readonly reviewClauseUseCase: ReviewClause,
    private readonly addBeneficiariesUseCase: AddBeneficiaries,
    private readonly removeBeneficiariesUseCase: RemoveBeneficiaries,
    private readonly recordSubProcessorNoticeUseCase: RecordSubProcessorNotice,
    private readonly answerSubProcessorNoticeUseCase: AnswerSubProcessorNotice,
    private readonly recordOversightUseCase: RecordOversight,
    private readonly attachDocumentUseCase: AttachDocument,
    private readonly detachDocumentUseCase: DetachDocument,
  ) {}

  @Requires('clauses.review', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'What the text says of one point of GDPR art. 28(3). Needs clauses.review.',
  })
  async reviewClause(@Args('input') input: ReviewClauseInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.reviewClauseUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'Bodies join a shared agreement: one that is there already gets the new dates. Needs register.write.',
  })
  async addBeneficiaries(@Args('input') input: AddBeneficiariesInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.addBeneficiariesUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.remove', 'input.agreementId')
  @Mutation(() => AgreementPayload, { nullable: true, description: 'Takes out bodies named by mistake. Needs register.remove.' })
  async removeBeneficiaries(@Args('input') input: RemoveBeneficiariesInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeBeneficiariesUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'The provider gave notice of a new sub-processor. GDPR art. 28(2). Needs register.write.',
  })
  async recordSubProcessorNotice(@Args('input') input: RecordSubProcessorNoticeInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.recordSubProcessorNoticeUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'Accepts a new sub-processor, or objects to it. GDPR art. 28(2). Needs register.write.',
  })
  async answerSubProcessorNotice(@Args('input') input: AnswerSubProcessorNoticeInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.answerSubProcessorNoticeUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'A check of the provider was made. GDPR art. 28(3)(h). Needs register.write.',
  })
  async recordOversight(@Args('input') input: RecordOversightInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.recordOversightUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.write', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'A file sent before becomes a document of the agreement. Needs register.write.',
  })
  async attachDocument(@Args('input') input: AttachDocumentInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.attachDocumentUseCase.run(signedIn(context), input), inPayload);
  }

  @Requires('register.remove', 'input.agreementId')
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: 'A file is no longer a document of the agreement. Needs register.remove.',
  })
  async detachDocument(@Args('input') input: DetachDocumentInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.detachDocumentUseCase.run(signedIn(context), input), inPayload);
  }
}

const inPayload = (agreement: Kept<'AGREEMENT'>) => ({ agreement: shownAgreement(agreement) });
