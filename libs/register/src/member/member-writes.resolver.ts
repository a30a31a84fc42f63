import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import { CorrectMemberInput, CreateMemberInput, RemoveMemberInput, shownMember } from './member.model.js';
import { MemberPayload } from './member-payload.model.js';
import { CreateMember } from './create-member.use-case.js';
import { CorrectMember } from './correct-member.use-case.js';
import { RemoveMember } from './remove-member.use-case.js';

/** What people do with members. */
@Resolver()
export class MemberWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly createMemberUseCase: CreateMember,
    private readonly correctMemberUseCase: CorrectMember,
    private readonly removeMemberUseCase: RemoveMember,
  ) {}

  @Requires('node.members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'A body begins to keep its register on this node. Needs node.members.',
  })
  async createMember(@Args('input') input: CreateMemberInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.createMemberUseCase.run(signedIn(context), input), (member) => ({
      member: shownMember(member),
    }));
  }

  @Requires('register.write', 'input.memberId')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Changes what a register says of the body that keeps it. GDPR art. 30(1)(a). Needs register.write.',
  })
  async correctMember(@Args('input') input: CorrectMemberInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctMemberUseCase.run(signedIn(context), input), (member) => ({
      member: shownMember(member),
    }));
  }

  @Requires('node.members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Takes out a body whose register is empty: answers what it was. Needs node.members.',
  })
  async removeMember(@Args('input') input: RemoveMemberInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeMemberUseCase.run(signedIn(context), input), (member) => ({
      member: shownMember(member),
    }));
  }
}
