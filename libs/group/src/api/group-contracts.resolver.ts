import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { recordGlobalId, type RequestContext, shownRule } from '../../../register/src/index.js';
import type { Language } from '../../../law/src/index.js';
import { AskAgreements } from '../ask/ask-agreements.js';
import { AskCoverage } from '../ask/ask-coverage.js';
import type { GroupCell } from '../ask/coverage-rows.js';
import { isNothing } from './all-or-nothing.js';
import { AskPageArgs } from './ask.model.js';
import { GroupAgreementArgs, GroupAgreementConnection } from './group-agreement.model.js';
import { type CoverageCell, GroupCoverage } from './group-coverage.model.js';
import { shownGroupMember } from './group-member.model.js';
import { GroupQuestions } from './group-questions.js';
import { shownPage } from './group-rows.js';
import { Group } from './group.model.js';
import { shownReport } from './report.model.js';
import { RosterMembers, shownGroupAgreement } from './shown-group-agreement.js';

/** Whom agreements bind, across the group. */
@Resolver(() => Group)
export class GroupContractsResolver {
  constructor(
    private readonly questions: GroupQuestions,
    private readonly askCoverage: AskCoverage,
    private readonly askAgreements: AskAgreements,
  ) {}

  @ResolveField(() => GroupCoverage, {
    nullable: true,
    description:
      'Provider by provider, whether an agreement really binds it towards each member that uses it: what members claim is held against what the holders’ registers say at the same moment. Needs group.ask.',
  })
  async coverage(@Args() args: AskPageArgs, @Context() context: RequestContext) {
    const { question, asOf, place, cursorAt } = await this.questions.list(context, args, ['coverage']);
    const { rows, hasNextPage, end, report } = await this.askCoverage.run(question, asOf, args.first, place);
    const nothing = isNothing(question, report);
    const members = new RosterMembers(question.roster);
    const shown = rows.map(({ provider: { name, country, identifiers }, cells }) => ({
      provider: { name, country, identifiers },
      cells: cells.map((cell) => shownCell(cell, members, context.language)),
    }));
    const endCursor = nothing || end === null ? null : cursorAt(end.after, end.missing);
    return {
      rows: nothing ? null : shown,
      pageInfo: { hasNextPage: !nothing && hasNextPage, hasPreviousPage: place !== null, startCursor: null, endCursor },
      report: shownReport(report),
    };
  }

  @ResolveField(() => GroupAgreementConnection, {
    nullable: true,
    description:
      'The agreements that holders share, by title: whom they bind, since when and why not, and what they hold. Needs group.ask.',
  })
  async agreements(@Args() args: GroupAgreementArgs, @Context() context: RequestContext) {
    const { shared = null, providerKeys = null, endsBefore = null } = args.filter ?? {};
    const filter = { shared, providerKeys, endsBefore };
    const listing = await this.questions.list(context, args, ['agreements', filter]);
    const { question, asOf, place } = listing;
    const { page, report } = await this.askAgreements.run(question, { filter, asOf, first: args.first, place });
    const members = new RosterMembers(question.roster);
    return shownPage(listing, page, report, (row) => shownGroupAgreement(row, members, context.language));
  }
}

function shownCell(cell: GroupCell, members: RosterMembers, language: Language): CoverageCell {
  const { agreement, member, node, state, confirmedAt, whyNot, withheld } = cell;
  return {
    member: shownGroupMember(member, node),
    state,
    agreement: agreement && {
      id: recordGlobalId('AGREEMENT', { memberId: agreement.holderId, id: agreement.id }),
      title: agreement.title,
      holder: members.find(agreement.holderId, null),
      signedOn: agreement.signedOn,
      from: agreement.from,
      to: agreement.to,
    },
    confirmedAt,
    whyNot,
    findings: cell.findings.map(({ rule, ...finding }) => ({ ...finding, rule: shownRule(rule, language) })),
    withheld,
  };
}
