import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { recordKey, type RequestContext, shownMemberOf, signedIn } from '../../../register/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';
import { ConfirmAgreements } from './confirm-agreements.use-case.js';
import { ConfirmAgreementsInput, ConfirmAgreementsPayload } from './confirmation.model.js';

/** What holders on other nodes say of the agreements that a member relies on, when a person asks for it. */
@Resolver()
export class ConfirmationResolver {
  constructor(
    private readonly confirmAgreementsUseCase: ConfirmAgreements,
    private readonly transactions: Transactions,
  ) {}

  @Requires('register.write', 'input.memberId')
  @Mutation(() => ConfirmAgreementsPayload, {
    nullable: true,
    description:
      'Asks again the nodes of holders whether the shared agreements that a member relies on bind it: they are asked every quarter of an hour. Needs register.write.',
  })
  async confirmAgreements(@Args('input') { memberId }: ConfirmAgreementsInput, @Context() context: RequestContext) {
    const id = recordKey('MEMBER', memberId)?.id ?? '';
    const result = await this.confirmAgreementsUseCase.run(signedIn(context).actor, id);
    return isRefused(result) ? result : { member: await shownMemberOf(context, this.transactions, id) };
  }
}
