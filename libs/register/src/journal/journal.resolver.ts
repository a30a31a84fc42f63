import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { apiError, decodeCursor, encodeCursor } from '../../../graphql-kit/src/index.js';
import { changesSince, type FeedPosition } from '../../../journal/src/index.js';
import type { KeptType } from '../../../records/src/index.js';
import { recordGlobalId } from '../ids/record-ids.js';
import { membersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { shownMember } from '../member/member.model.js';
import { ChangesArgs, HistoryArgs, HistoryEntry, RecordChanges } from './changes.model.js';
import { historyOfRecord } from './history-of-record.js';

/** What the journal tells. */
@Resolver()
export class JournalResolver {
  constructor(private readonly transactions: Transactions) {}

  @Requires('signed-in')
  @Query(() => RecordChanges, {
    description:
      'Every change since a cursor, removals included, in the registers that the viewer reads. A register opened to the viewer later is read whole first: its older changes stand before the cursor.',
  })
  async changes(@Args() { since, first }: ChangesArgs, @Context() context: RequestContext) {
    const after = since ? positionIn(since) : null;
    const { changes, hasMore } = await this.transactions.read(signedIn(context).actor, (tx) => changesSince(tx, after, first));
    const members = loaderOf(context, this.transactions, membersByKey);
    const nodes = changes.map(({ position, at, memberId, action, recordType, recordId, version, changedFields }) => ({
      cursor: encodeCursor(position),
      at,
      get member() {
        return members.load({ memberId, id: memberId }).then((member) => member && shownMember(member));
      },
      action,
      record: { type: recordType, id: recordGlobalId(recordType as KeptType, { memberId, id: recordId }), version },
      changedFields,
    }));
    return { nodes, endCursor: nodes.at(-1)?.cursor ?? since ?? null, hasMore };
  }

  @Requires('signed-in')
  @Query(() => [HistoryEntry], {
    nullable: true,
    description: 'The history of a record, the newest first. Null: no such record ever, or not for this viewer.',
  })
  history(@Args() { id, first, before }: HistoryArgs, @Context() context: RequestContext) {
    return this.transactions.read(signedIn(context).actor, (tx) => historyOfRecord(tx, id, { first, before: before ?? null }));
  }
}

function positionIn(since: string): FeedPosition {
  const [tx, memberId, seq] = decodeCursor(since, 3);
  if (typeof tx === 'string' && /^\d{1,19}$/.test(tx) && typeof memberId === 'string' && typeof seq === 'number')
    return [tx, memberId, seq];
  throw apiError('BAD_REQUEST', 'since: expected a cursor that the feed gave.');
}
