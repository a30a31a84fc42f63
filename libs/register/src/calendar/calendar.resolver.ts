import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { type ReadTx, Transactions } from '../../../database/src/index.js';
import { calendarContent, calendarsLoaded, changesUnder, type CalendarLoaded } from '../../../findings/src/index.js';
import { apiError, connectionOf, decodeCursor, PageArgs, type Place } from '../../../graphql-kit/src/index.js';
import { ShowFindings } from '../finding/show-findings.js';
import type { RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { LawCalendarContent } from './calendar-content.model.js';
import { shownCalendar } from './shown-calendar.js';
import { FindingChangeConnection, LawCalendar } from './calendar.model.js';

/** The calendars of law of this node, and what each changed, finding by finding. */
@Resolver(() => LawCalendar)
export class CalendarResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly findings: ShowFindings,
  ) {}

  @Requires('signed-in')
  @Query(() => [LawCalendar], {
    description: 'The calendars of law that this node loaded, the one in force first. Needs to be signed in.',
  })
  lawCalendars(@Context() context: RequestContext) {
    return this.read(context, calendarsLoaded);
  }

  @Requires('signed-in')
  @Query(() => LawCalendarContent, {
    description:
      'The calendar of law in force on this node: everything that it dates, with its source and how sure it is. Needs to be signed in.',
  })
  async lawCalendar(@Context() context: RequestContext) {
    return shownCalendar(await this.read(context, calendarContent), context.language);
  }

  @ResolveField(() => FindingChangeConnection, {
    description:
      'What it changed in the findings of the registers that the viewer reads, member after member. Needs register.read.',
  })
  async changes(@Parent() calendar: CalendarLoaded, @Args() { first, after }: PageArgs, @Context() context: RequestContext) {
    const place = after ? memberAndId(decodeCursor(after, 2)) : null;
    const found = await this.read(context, (tx) => changesUnder(tx, calendar.id, { first: first + 1, after: place }));
    const page = found.slice(0, first);
    const shown = await this.findings.changed(
      page.map(({ memberId, finding }) => ({ memberId, row: finding })),
      context,
    );
    const nodes = page.map(({ change }, index) => ({ change, finding: shown[index] }));
    const places = page.map(({ memberId, id }) => [memberId, id]);
    return connectionOf(nodes, places, found.length > first, {
      isFirstPage: place === null,
      totalCount: () => Promise.resolve(calendar.opened + calendar.closed),
    });
  }

  private read<Result>(context: RequestContext, work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.transactions.read(signedIn(context).actor, work);
  }
}

function memberAndId([memberId, id]: Place): [string, string] {
  if (typeof memberId === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return [memberId, id];
  throw apiError('BAD_REQUEST', {
    fr: 'after : un curseur que cette liste a donné est attendu.',
    en: 'after: expected a cursor that this list gave.',
  });
}
