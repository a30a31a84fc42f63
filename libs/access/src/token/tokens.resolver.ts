import { ForbiddenException } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { theNode, Transactions } from '../../../database/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { MEMBER_ROLES, NODE_ROLES } from '../permissions/roles.js';
import { may } from '../permissions/viewer.js';
import { person } from '../person.js';
import { CreateToken } from './create-token.use-case.js';
import { RevokeToken } from './revoke-token.use-case.js';
import { ApiToken, CreateTokenInput, RevokeTokenInput, TokenPayload } from './token.model.js';

/** The tokens of partners' tools. */
@Resolver()
export class TokensResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly createTokenUseCase: CreateToken,
    private readonly revokeTokenUseCase: RevokeToken,
  ) {}

  @Requires('signed-in')
  @Query(() => [ApiToken], { description: 'The tokens that the viewer made; all of them for whoever administers the node.' })
  tokens(@Context() context: GraphqlContext): Promise<ApiToken[]> {
    const viewer = person(context);
    return this.transactions.read(theNode, (tx) =>
      tx.rows<ApiToken>(
        `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
         FROM api_token WHERE created_by = $1 OR $2 ORDER BY id LIMIT 1000`,
        [viewer.id, may(viewer, 'node.accounts')],
      ),
    );
  }

  @Requires('signed-in', 'input.memberIds')
  @Mutation(() => TokenPayload, {
    nullable: true,
    description: 'A partner’s tool gets a token. Needs member.roles on each member, and node.accounts for roles of the node.',
  })
  async createToken(@Args('input') input: CreateTokenInput, @Context() context: GraphqlContext) {
    const viewer = person(context);
    const memberIds = input.memberIds.map((id) => readGlobalId(id)?.memberId ?? '');
    if (!memberIds.every((memberId) => may(viewer, 'member.roles', memberId))) throw new ForbiddenException();
    if (input.nodeRoles.length > 0 && !may(viewer, 'node.accounts')) throw new ForbiddenException();
    if (input.role && !MEMBER_ROLES.includes(input.role)) refuse('INVALID', ['input', 'role'], notOfMember);
    if (!input.nodeRoles.every((role) => role !== 'NODE_ADMIN' && NODE_ROLES.includes(role))) {
      refuse('INVALID', ['input', 'nodeRoles'], notForTools);
    }
    return this.createTokenUseCase.run(viewer.actor, { ...input, memberIds, role: input.role ?? null });
  }

  @Requires('signed-in')
  @Mutation(() => TokenPayload, {
    nullable: true,
    description: 'A token opens nothing any more. Needs to have made it, or node.accounts.',
  })
  async revokeToken(@Args('input') { tokenId }: RevokeTokenInput, @Context() context: GraphqlContext) {
    const viewer = person(context);
    return this.revokeTokenUseCase.run(viewer.actor, tokenId, may(viewer, 'node.accounts'));
  }
}

const notOfMember = { fr: 'Un jeton reçoit READER, EDITOR ou DPO.', en: 'A token is given READER, EDITOR or DPO.' };
const notForTools = { fr: 'Un jeton reçoit GROUP_DPO ou LAWYER.', en: 'A token is given GROUP_DPO or LAWYER.' };
