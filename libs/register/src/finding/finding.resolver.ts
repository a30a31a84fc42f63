import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { DecideOnFindings } from '../../../findings/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { ComingFindingConnection, ComingFindingsArgs } from './coming-finding.model.js';
import { DecideOnFindingsInput, DecideOnFindingsPayload } from './decide-on-findings.model.js';
import { decisionFrom, findingsFrom } from './decision-input.js';
import { FindingConnection, FindingGroupConnection, FindingGroupsArgs, FindingPageArgs } from './finding-page.model.js';
import { FindingSummary, FindingSummaryArgs } from './finding-summary.model.js';
import { Rule } from './rule.model.js';
import { ShowComing } from './show-coming.js';
import { ShowFindings } from './show-findings.js';
import { shownRules } from './shown-rule.js';

/** What the rules say of the registers, and what people decide about it. */
@Resolver()
export class FindingResolver {
  constructor(
    private readonly findingsAsShown: ShowFindings,
    private readonly coming: ShowComing,
    private readonly decideOnFindingsUseCase: DecideOnFindings,
  ) {}

  @Requires('signed-in')
  @Query(() => FindingConnection, {
    description: 'What the rules say of the registers that the viewer reads, on a day, the worst first. Needs register.read.',
  })
  findings(@Args() args: FindingPageArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.page(args, context);
  }

  @Requires('signed-in')
  @Query(() => ComingFindingConnection, {
    description:
      'What the rules will say of the registers that the viewer reads if nothing is done, the earliest first. Needs register.read.',
  })
  comingFindings(@Args() args: ComingFindingsArgs, @Context() context: RequestContext) {
    return this.coming.page(args, context);
  }

  @Requires('signed-in')
  @Query(() => FindingGroupConnection, {
    description:
      'The same, counted: one provider used by sixty communes is one line. The groups with the worst first. Needs register.read.',
  })
  findingGroups(@Args() args: FindingGroupsArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.groups(args, context);
  }

  @Requires('signed-in')
  @Query(() => FindingSummary, {
    description: 'How many findings hold on a day, by what is asked for: quick, however many they are. Needs register.read.',
  })
  findingSummary(@Args() args: FindingSummaryArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.summary(args, context);
  }

  @Requires('signed-in')
  @Query(() => [Rule], { description: 'The catalogue of the legal rules, by code.' })
  rules(@Context() { language }: RequestContext) {
    return shownRules(language);
  }

  @Requires('findings.decide', 'input.findingIds')
  @Mutation(() => DecideOnFindingsPayload, {
    nullable: true,
    description: 'One decision on up to 100 findings: on all of them, or on none. Needs findings.decide.',
  })
  async decideOnFindings(@Args('input') input: DecideOnFindingsInput, @Context() context: RequestContext) {
    const result = await this.decideOnFindingsUseCase.run(signedIn(context), findingsFrom(input), decisionFrom(input));
    return isRefused(result) ? result : { findings: this.findingsAsShown.shown(result, context) };
  }
}
