import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { verifyChain } from '../../../journal/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';
import { recordKey } from '../ids/record-ids.js';
import type { RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { JournalVerification, RedactHistoryInput, RedactHistoryPayload } from './journal-check.model.js';
import { RedactHistory } from './redact-history.use-case.js';

/** Whether the journal of a member holds, and what has to be struck out of it. */
@Resolver()
export class JournalCheckResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly redactHistoryUseCase: RedactHistory,
  ) {}

  @Requires('journal.verify', 'memberId')
  @Query(() => JournalVerification, { nullable: true, description: 'Recomputes the chain of a member. Needs journal.verify.' })
  verifyJournal(@Args('memberId', { type: () => ID }) memberId: string, @Context() context: RequestContext) {
    const key = recordKey('MEMBER', memberId);
    return key && this.transactions.read(signedIn(context).actor, (tx) => verifyChain(tx, key.memberId));
  }

  @Requires('journal.redact', 'input.id')
  @Mutation(() => RedactHistoryPayload, {
    nullable: true,
    description: 'Strikes fields out of the past of a record (GDPR art. 17). Needs journal.redact.',
  })
  async redactHistory(@Args('input') input: RedactHistoryInput, @Context() context: RequestContext) {
    const result = await this.redactHistoryUseCase.run(signedIn(context), input);
    return isRefused(result) ? result : { redacted: result };
  }
}
