import type { Transactions } from '../../../database/src/index.js';
import { membersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import type { Shown } from '../ids/shown.js';
import { shownMember } from './member.model.js';

/** A member as the API shows it; null: it is not there for this viewer. */
export async function shownMemberOf(
  context: RequestContext,
  transactions: Transactions,
  memberId: string,
): Promise<Shown<'MEMBER'> | null> {
  const member = await loaderOf(context, transactions, membersByKey).load({ memberId, id: memberId });
  return member && shownMember(member);
}
