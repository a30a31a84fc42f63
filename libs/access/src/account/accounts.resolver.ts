import { ForbiddenException, Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { theNode, Transactions } from '../../../database/src/index.js';
import { connectionOf, decodeCursor, PageArgs, readGlobalId } from '../../../graphql-kit/src/index.js';
import { isRefused, refuse, type Refused, SETTINGS, type Settings } from '../../../runtime/src/index.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { MEMBER_ROLES, type MemberRole } from '../permissions/roles.js';
import { may } from '../permissions/viewer.js';
import { person } from '../person.js';
import {
  type Account,
  AccountConnection,
  AccountInput,
  AccountLinkPayload,
  AccountPayload,
  InviteAccountInput,
} from './account.model.js';
import { CloseAccount } from './close-account.use-case.js';
import { CreatePasswordLink } from './create-password-link.use-case.js';
import { InviteAccount } from './invite-account.use-case.js';

/** The accounts of the node. */
@Resolver()
export class AccountsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly inviteAccountUseCase: InviteAccount,
    private readonly createPasswordLinkUseCase: CreatePasswordLink,
    private readonly closeAccount: CloseAccount,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Requires('node.accounts')
  @Query(() => AccountConnection, {
    description: 'The accounts of the node, in the order in which they were made. Needs node.accounts.',
  })
  async accounts(@Args() { first, after }: PageArgs) {
    const place = after ? decodeCursor(after, 1) : null;
    const accounts = await this.transactions.read(theNode, (tx) =>
      tx.rows<Account>(`SELECT ${columns} FROM account WHERE id::text > $1 ORDER BY id LIMIT $2`, [place?.[0] ?? '', first + 1]),
    );
    const page = accounts.slice(0, first);
    return connectionOf(
      page,
      page.map(({ id }) => [id]),
      accounts.length > first,
      {
        isFirstPage: place === null,
        totalCount: async () => {
          const [row] = await this.transactions.read(theNode, (tx) =>
            tx.rows<{ count: number }>('SELECT count(*) AS count FROM account'),
          );
          return row?.count ?? 0;
        },
      },
    );
  }

  @Requires('account.invite', 'input.memberId')
  @Mutation(() => AccountLinkPayload, {
    nullable: true,
    description:
      'Makes an account for somebody: answers the link to hand over. Needs account.invite, and member.roles on the member that gives a role.',
  })
  async inviteAccount(@Args('input') input: InviteAccountInput, @Context() context: GraphqlContext) {
    const viewer = person(context);
    const given = givenIn(input);
    if (given !== null && !may(viewer, 'member.roles', given.memberId)) throw new ForbiddenException();
    if (given === null && !may(viewer, 'node.accounts')) refuse('INVALID', ['input', 'memberId'], noMemberGiven);
    const { email, name, locale } = input;
    return this.linkIn(await this.inviteAccountUseCase.run(viewer.actor, { email, name, locale, given }), context);
  }

  @Requires('node.accounts')
  @Mutation(() => AccountLinkPayload, {
    nullable: true,
    description: 'For somebody who lost their password: answers the link to hand over. Needs node.accounts.',
  })
  async createPasswordLink(@Args('input') { accountId }: AccountInput, @Context() context: GraphqlContext) {
    return this.linkIn(await this.createPasswordLinkUseCase.run(person(context).actor, accountId), context);
  }

  @Requires('node.accounts')
  @Mutation(() => AccountPayload, {
    nullable: true,
    description: 'Nobody signs in with this account any more. Needs node.accounts.',
  })
  async disableAccount(@Args('input') { accountId }: AccountInput, @Context() context: GraphqlContext) {
    return this.closeAccount.disable(person(context).actor, accountId);
  }

  @Requires('node.accounts')
  @Mutation(() => AccountPayload, { nullable: true, description: 'Opens an account again. Needs node.accounts.' })
  async enableAccount(@Args('input') { accountId }: AccountInput, @Context() context: GraphqlContext) {
    return this.closeAccount.enable(person(context).actor, accountId);
  }

  @Requires('node.accounts')
  @Mutation(() => AccountPayload, {
    nullable: true,
    description: 'Forgets who an account was (GDPR art. 17), and takes its roles away. Needs node.accounts.',
  })
  async eraseAccount(@Args('input') { accountId }: AccountInput, @Context() context: GraphqlContext) {
    return this.closeAccount.erase(person(context).actor, accountId);
  }

  private linkIn(result: { accountId: string; secret: string } | Refused, { publicUrl }: GraphqlContext) {
    if (isRefused(result)) return result;
    return { accountId: result.accountId, link: `${this.settings.publicUrl ?? publicUrl}/password#${result.secret}` };
  }
}

function givenIn({ memberId, role }: InviteAccountInput): { memberId: string; role: MemberRole } | null {
  const member = memberId ? readGlobalId(memberId)?.memberId : null;
  if (!member && !role) return null;
  if (!member || !role || !MEMBER_ROLES.includes(role)) refuse('INVALID', ['input', 'role'], bothOrNone);
  return { memberId: member, role };
}

const bothOrNone = {
  fr: 'Indiquez un membre et le rôle qu’il donne : READER, EDITOR, DPO ou ADMIN.',
  en: 'Give a member and the role that it gives: READER, EDITOR, DPO or ADMIN.',
};
const noMemberGiven = {
  fr: 'Indiquez le membre pour lequel vous invitez cette personne, et son rôle.',
  en: 'Give the member for which you invite this person, and the role.',
};

const columns = `id, name, email, created_at AS "createdAt", disabled_at IS NOT NULL AS "isDisabled", erased_at IS NOT NULL AS "isErased"`;
