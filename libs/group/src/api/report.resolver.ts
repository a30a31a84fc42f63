import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../../../graphql-kit/src/index.js';
import { shownGroupMember } from './group-member.model.js';
import { GroupReport, MissingMemberConnection, type ShownReport, SourceReportConnection } from './report.model.js';
import { shortList } from './short-list.js';

/** The lists of a report. */
@Resolver(() => GroupReport)
export class ReportResolver {
  @ResolveField(() => SourceReportConnection, { description: 'Each node that was expected to answer.' })
  sources(@Parent() { whole }: ShownReport, @Args() args: PageArgs) {
    return shortList(
      whole.sources.map(({ node: { id, name }, ...source }) => ({ ...source, node: { id, name } })),
      args,
    );
  }

  @ResolveField(() => MissingMemberConnection, {
    description: 'The members of whom nothing, or not what was asked, is in the result.',
  })
  missingMembers(@Parent() { whole }: ShownReport, @Args() args: PageArgs) {
    return shortList(
      whole.missing.map(({ member, node, outcome }) => ({ ...shownGroupMember(member, node), outcome })),
      args,
    );
  }
}
