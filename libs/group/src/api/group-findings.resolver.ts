import { Args, Context, Info, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor } from '../../../graphql-kit/src/index.js';
import type { RequestContext } from '../../../register/src/index.js';
import { AskFindings } from '../ask/ask-findings.js';
import { AskSummary } from '../ask/ask-summary.js';
import { wholeFilter } from '../ask/filter-from.js';
import { isNothing } from './all-or-nothing.js';
import { shownCount } from './group-count.model.js';
import { GroupFindingArgs, GroupFindingConnection } from './group-finding.model.js';
import { GroupQuestions } from './group-questions.js';
import { shownPage } from './group-rows.js';
import { GroupSummary, GroupSummaryArgs } from './group-summary.model.js';
import { Group } from './group.model.js';
import { shownReport } from './report.model.js';
import { shownGroupFinding } from './shown-group-finding.js';

/** What the rules say in all registers of the group. */
@Resolver(() => Group)
export class GroupFindingsResolver {
  constructor(
    private readonly questions: GroupQuestions,
    private readonly askFindings: AskFindings,
    private readonly askSummary: AskSummary,
  ) {}

  @ResolveField(() => GroupFindingConnection, {
    nullable: true,
    description: 'The findings of every member that shares them, on a day, the worst first. Needs group.ask.',
  })
  async findings(@Args() args: GroupFindingArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    const filter = wholeFilter(args.filter);
    const listing = await this.questions.list(context, args, ['findings', filter]);
    const { question, asOf, place } = listing;
    const counted = asksFor(info, 'established', 'unknown');
    const { page, report, counts } = await this.askFindings.run(question, { filter, asOf, first: args.first, place, counted });
    const shown = shownPage(listing, page, report, (row) => shownGroupFinding(row, context.language));
    const isWithheld = counts === null || isNothing(question, report);
    return {
      ...shown,
      nodes: shown.edges?.map(({ node }) => node) ?? null,
      established: isWithheld ? null : shownCount(counts.established),
      unknown: isWithheld ? null : shownCount(counts.unknown),
      pendingMembers: page.results.filter(({ pending }) => pending).length,
    };
  }

  @ResolveField(() => GroupSummary, {
    nullable: true,
    description: 'How many findings hold in the group on a day, by what is asked for. Needs group.ask.',
  })
  async summary(@Args() { ask, asOf, by, filter }: GroupSummaryArgs, @Context() context: RequestContext) {
    const question = await this.questions.begin(context, ask);
    const { themes, rules, severityAtLeast, certainty, memberKinds } = wholeFilter(filter);
    const asked = { by, filter: { themes, rules, severityAtLeast, certainty, memberKinds }, asOf: this.questions.dayOf(asOf) };
    const { established, unknown, groups, report } = await this.askSummary.run(question, asked);
    const nothing = isNothing(question, report);
    return {
      established: nothing ? null : shownCount(established),
      unknown: nothing ? null : shownCount(unknown),
      groups: nothing
        ? null
        : groups.map((group) => ({
            keys: group.keys,
            established: shownCount(group.established),
            unknown: shownCount(group.unknown),
          })),
      report: shownReport(report),
    };
  }
}
