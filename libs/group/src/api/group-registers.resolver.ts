import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { recordGlobalId, type RequestContext } from '../../../register/src/index.js';
import { AskActivities } from '../ask/ask-activities.js';
import { AskLocations } from '../ask/ask-locations.js';
import { AskProviders, placeOfProvider } from '../ask/ask-providers.js';
import { type GroupProvider as Found, possibleMatches } from '../ask/union-providers.js';
import { compareKeys } from '../merge/order.js';
import type { ActivityRow } from '../protocol/registers.js';
import { isNothing } from './all-or-nothing.js';
import { AskArgs, AskPageArgs } from './ask.model.js';
import { type GroupActivity, GroupActivityArgs, GroupActivityConnection } from './group-activity.model.js';
import { shownCount } from './group-count.model.js';
import { GroupLocations } from './group-locations.model.js';
import { type GroupProvider, GroupProviderConnection } from './group-provider.model.js';
import { GroupQuestions } from './group-questions.js';
import { shownPage } from './group-rows.js';
import { Group } from './group.model.js';
import { shownReport } from './report.model.js';
import { RosterMembers } from './shown-group-agreement.js';
import type { Roster } from '../roster/roster.js';

/** What the registers of the group hold: places, providers, activities. */
@Resolver(() => Group)
export class GroupRegistersResolver {
  constructor(
    private readonly questions: GroupQuestions,
    private readonly askLocations: AskLocations,
    private readonly askProviders: AskProviders,
    private readonly askActivities: AskActivities,
  ) {}

  @ResolveField(() => GroupLocations, {
    nullable: true,
    description: 'How many places hold the group’s data, or reach it, by country, kind and standing, on a day. Needs group.ask.',
  })
  async locations(@Args() { ask, asOf }: AskArgs, @Context() context: RequestContext) {
    const question = await this.questions.begin(context, ask);
    const { groups, report } = await this.askLocations.run(question, this.questions.dayOf(asOf));
    const shown = groups.map((group) => ({
      ...group,
      locations: shownCount(group.locations),
      members: shownCount(group.members),
    }));
    return { groups: isNothing(question, report) ? null : shown, report: shownReport(report) };
  }

  @ResolveField(() => GroupProviderConnection, {
    nullable: true,
    description: 'The providers that members use on a day, by name, each once whatever nodes know it. Needs group.ask.',
  })
  async providers(@Args() args: AskPageArgs, @Context() context: RequestContext) {
    const { question, asOf, place, cursorAt } = await this.questions.list(context, args, ['providers']);
    const found = await this.askProviders.run(question, asOf, place?.missing);
    const after = found.providers.filter((one) => place === null || compareKeys(placeOfProvider(one), place.after) > 0);
    const page = after.slice(0, args.first);
    const missing = found.sources.flatMap(({ node, answer }) => (answer === null ? [node.id] : []));
    const nothing = isNothing(question, found.report);
    const members = new RosterMembers(question.roster);
    const cursorOf = (one: Found | undefined) => (one === undefined || nothing ? null : cursorAt(placeOfProvider(one), missing));
    return {
      nodes: nothing ? null : page.map((one) => shownProvider(one, found.providers, question.roster, members)),
      distinct: nothing ? null : found.distinct,
      pageInfo: {
        hasNextPage: !nothing && after.length > page.length,
        hasPreviousPage: place !== null,
        startCursor: cursorOf(page[0]),
        endCursor: cursorOf(page.at(-1)),
      },
      report: shownReport(found.report),
    };
  }

  @ResolveField(() => GroupActivityConnection, {
    nullable: true,
    description: 'The activities of members that share their register (GDPR art. 30), by name. Needs group.ask.',
  })
  async activities(@Args() args: GroupActivityArgs, @Context() context: RequestContext) {
    const text = args.text?.trim() || null;
    const listing = await this.questions.list(context, args, ['activities', text]);
    const { question, asOf, place } = listing;
    const { page, report } = await this.askActivities.run(question, { text, asOf, first: args.first, place });
    return shownPage(listing, page, report, shownActivity);
  }
}

function shownProvider(found: Found, all: readonly Found[], roster: Roster, members: RosterMembers): GroupProvider {
  const { key, keys, name, country, identifiers, otherNames, at } = found;
  const nodeIds = new Set(at.map(({ nodeId }) => nodeId));
  const using = new Set(at.flatMap((one) => one.members));
  return {
    key,
    keys,
    name,
    country,
    identifiers,
    otherNames,
    nodes: roster.nodes.flatMap((node) => (nodeIds.has(node.id) ? [{ id: node.id, name: node.name }] : [])),
    members: [...using].flatMap((id) => members.find(id, null) ?? []),
    possibleMatches: possibleMatches(found, all).map((other) => ({
      key: other.key,
      name: other.name,
      country: other.country,
      identifiers: other.identifiers,
    })),
  };
}

function shownActivity({ key: _key, memberId, recordId, locations, ...row }: ActivityRow): GroupActivity {
  return {
    ...row,
    id: recordGlobalId('ACTIVITY', { memberId, id: recordId }),
    locations: locations.map(({ evidence, ...place }) => ({ ...place, evidence: evidence?.kind ?? null })),
  };
}
