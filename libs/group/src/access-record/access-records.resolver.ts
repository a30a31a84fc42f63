import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { type ReadTx, Transactions } from '../../../database/src/index.js';
import { apiError, connectionOf, decodeCursor, PageArgs } from '../../../graphql-kit/src/index.js';
import { recordKey, type RequestContext, signedIn } from '../../../register/src/index.js';
import type { Language } from '../../../runtime/src/index.js';
import { RosterMembers } from '../api/shown-group-agreement.js';
import type { Roster } from '../roster/roster.js';
import { Rosters } from '../roster/rosters.js';
import { type AccessRecord, AccessRecordConnection } from './access-record.model.js';
import { accessRecords, type AccessRecordRow, countAccessRecords } from './access-records.query.js';
import { operationInWords } from './operation-words.js';

/** Who asked what of a member. It never sees what others were asked. */
@Resolver()
export class AccessRecordsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly rosters: Rosters,
  ) {}

  @Requires('accessRecords.read', 'memberId')
  @Query(() => AccessRecordConnection, {
    nullable: true,
    description: 'Who asked what of a member through the group, why, and what left: the last first. Needs accessRecords.read.',
  })
  async accessRecords(
    @Args('memberId', { type: () => ID }) id: string,
    @Args() { first, after }: PageArgs,
    @Context() context: RequestContext,
  ) {
    const memberId = recordKey('MEMBER', id)?.id ?? '';
    const before = after ? placeIn(after) : null;
    const roster = await this.rosters.current();
    const found = await this.read(context, (tx) => accessRecords(tx, memberId, first + 1, before));
    const page = found.slice(0, first);
    const names = new Names(roster);
    return connectionOf(
      page.map((row) => names.shown(row, context.language)),
      page.map(({ seq }) => [seq]),
      found.length > first,
      { isFirstPage: before === null, totalCount: () => this.read(context, (tx) => countAccessRecords(tx, memberId)) },
    );
  }

  private read<Result>(context: RequestContext, work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.transactions.read(signedIn(context).actor, work);
  }
}

/** Nodes and members by the names that the roster has now. */
class Names {
  private readonly nodes: ReadonlyMap<string, string>;
  private readonly members: RosterMembers | null;

  constructor(roster: Roster | null) {
    this.nodes = new Map(roster?.nodes.map(({ id, name }) => [id, name]));
    this.members = roster && new RosterMembers(roster);
  }

  shown({ seq: _seq, at, fromNode, fromMember, ...row }: AccessRecordRow, language: Language): AccessRecord {
    return {
      ...row,
      at: at.toISOString(),
      fromNode: { id: fromNode, name: this.nodes.get(fromNode) ?? fromNode },
      fromMember: this.members?.find(fromMember, null) ?? null,
      inWords: operationInWords(row.operation)[language],
    };
  }
}

function placeIn(after: string): number {
  const [seq] = decodeCursor(after, 1);
  if (Number.isSafeInteger(seq) && Number(seq) > 0) return Number(seq);
  throw apiError('BAD_REQUEST', {
    fr: 'after : un curseur que cette liste a donné est attendu.',
    en: 'after: expected a cursor that this list gave.',
  });
}
