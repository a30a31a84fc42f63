import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayRead, Requires } from '../../../access/src/index.js';
import { type ReadTx, Transactions } from '../../../database/src/index.js';
import type { SharingPolicy } from '../../../model/src/index.js';
import {
  loaderOf,
  Member,
  recordKey,
  type RequestContext,
  type Shown,
  shownMemberOf,
  signedIn,
} from '../../../register/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';
import { ShareWithGroup } from './share-with-group.use-case.js';
import { ShareWithGroupInput, Sharing, SharingPayload } from './sharing.model.js';
import { sharingPolicies } from './sharing-policy.query.js';

/** What a member lets the group see: its own decision. */
@Resolver(() => Member)
export class SharingResolver {
  constructor(
    private readonly shareWithGroupUseCase: ShareWithGroup,
    private readonly transactions: Transactions,
  ) {}

  @ResolveField(() => Sharing, {
    nullable: true,
    description: 'What it lets the group see. Null: it has not chosen, and nothing leaves. Needs register.read.',
  })
  sharing(@Parent() { key }: Shown<'MEMBER'>, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId) ? loaderOf(context, this.transactions, policiesByMember).load(key.memberId) : null;
  }

  @Requires('member.sharing', 'input.memberId')
  @Mutation(() => SharingPayload, {
    nullable: true,
    description: 'Decides what the group sees of a member, from now on. Needs member.sharing.',
  })
  async shareWithGroup(@Args('input') { memberId, ...chosen }: ShareWithGroupInput, @Context() context: RequestContext) {
    const id = recordKey('MEMBER', memberId)?.id ?? '';
    const given = Object.entries(chosen).filter(([, value]) => value !== null && value !== undefined);
    const result = await this.shareWithGroupUseCase.run(signedIn(context).actor, id, Object.fromEntries(given));
    return isRefused(result) ? result : { member: await shownMemberOf(context, this.transactions, id) };
  }
}

function policiesByMember(tx: ReadTx, memberIds: readonly string[]): Promise<(SharingPolicy | null)[]> {
  return sharingPolicies(tx, memberIds);
}
