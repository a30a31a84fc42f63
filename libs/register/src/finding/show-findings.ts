import { Injectable } from '@nestjs/common';
import { type ReadTx, Transactions } from '../../../database/src/index.js';
import {
  changedFindings,
  type ChangedFinding,
  countFindings,
  countGroups,
  type FindingFilter,
  findingGroups,
  findingSummary,
  findingsPage,
  type KeptFinding,
  pendingMembers,
} from '../../../findings/src/index.js';
import { connectionOf } from '../../../graphql-kit/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import type { RecordKey } from '../ids/record-ids.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { filterFrom } from './finding-filter.model.js';
import type { FindingGroupsArgs, FindingPageArgs } from './finding-page.model.js';
import type { FindingSummary, FindingSummaryArgs } from './finding-summary.model.js';
import { findingPlace, groupPlace } from './finding-places.js';
import type { findingsOf } from './findings.loader.js';
import { Neighbours } from './neighbours.js';
import { ShownFinding } from './shown-finding.js';
import { shownGroup } from './shown-group.js';

/** Findings as the API shows them, with the rights of the viewer. */
@Injectable()
export class ShowFindings {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** A page of the findings of a filter; of one member or one provider alone, when `within` says so. */
  async page(args: FindingPageArgs, context: RequestContext, within: Within = {}) {
    const filter = askedBy(args, context, within);
    const asOf = args.asOf ?? this.clock.today();
    const page = { first: args.first, after: findingPlace(args.after) };
    const { findings, places, hasNextPage } = await this.read(context, (tx) => findingsPage(tx, filter, asOf, page));
    const counts = once(() => this.read(context, (tx) => countFindings(tx, filter, asOf)));
    const connection = connectionOf(this.shown(findings, context), places, hasNextPage, {
      isFirstPage: page.after === null,
      totalCount: async () => (await counts()).established + (await counts()).unknown,
    });
    return Object.defineProperties(connection, {
      established: { get: async () => (await counts()).established },
      unknown: { get: async () => (await counts()).unknown },
      pendingMembers: { get: () => this.read(context, (tx) => pendingMembers(tx, filter)) },
    });
  }

  async groups({ by, ...args }: FindingGroupsArgs, context: RequestContext) {
    const filter = askedBy(args, context, {});
    const asOf = args.asOf ?? this.clock.today();
    const page = { first: args.first, after: groupPlace(args.after, by.length) };
    const { groups, places, hasNextPage } = await this.read(context, (tx) => findingGroups(tx, by, filter, asOf, page));
    const neighbours = new Neighbours(context, this.transactions);
    const nodes = groups.map((group) => shownGroup(group, neighbours));
    return connectionOf(nodes, places, hasNextPage, {
      isFirstPage: page.after === null,
      totalCount: () => this.read(context, (tx) => countGroups(tx, by, filter, asOf)),
    });
  }

  /** How many hold on a day, by dimensions. */
  async summary({ by, ...args }: FindingSummaryArgs, context: RequestContext) {
    const filter = askedBy(args, context, {});
    const asOf = args.asOf ?? this.clock.today();
    const groups = await this.read(context, (tx) => findingSummary(tx, by, filter, asOf));
    const whole = once(() => this.read(context, (tx) => findingSummary(tx, [], filter, asOf)));
    return Object.defineProperties({ groups } as FindingSummary, {
      established: { get: async () => (await whole())[0]?.established ?? 0 },
      unknown: { get: async () => (await whole())[0]?.unknown ?? 0 },
      pendingMembers: { get: () => this.read(context, (tx) => pendingMembers(tx, filter)) },
    });
  }

  /** Of a record, by the loader of its type. */
  async ofRecord(loader: ReturnType<typeof findingsOf>, key: RecordKey, asOf: string | null | undefined, context: RequestContext) {
    const found = await loaderOf(context, this.transactions, loader).load({ ...key, asOf: asOf ?? this.clock.today() });
    return this.shown(found, context);
  }

  /** What a change opened or closed: as it is kept, or as it was. */
  async changed(changes: readonly ChangedFinding[], context: RequestContext): Promise<ShownFinding[]> {
    if (changes.length === 0) return [];
    return this.shown(await this.read(context, (tx) => changedFindings(tx, changes)), context);
  }

  shown(findings: readonly KeptFinding[], context: RequestContext): ShownFinding[] {
    const neighbours = new Neighbours(context, this.transactions);
    return findings.map((finding) => new ShownFinding(finding, neighbours));
  }

  private read<Result>(context: RequestContext, work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.transactions.read(signedIn(context).actor, work);
  }
}

type Within = Pick<FindingFilter, 'providerId'> & { memberId?: string };

/** Who reads a few members of many is answered from the index of these. */
export function askedBy(
  { filter }: Pick<FindingPageArgs, 'filter'>,
  context: RequestContext,
  { memberId, providerId }: Within,
): FindingFilter {
  const asked = filterFrom(filter);
  const members = signedIn(context).memberRoles;
  const within = memberId === undefined ? (members.size <= few ? [...members.keys()] : null) : [memberId];
  const isOfAnother = providerId && asked.providerId && providerId !== asked.providerId;
  return {
    ...asked,
    providerId: providerId ?? asked.providerId,
    memberIds: isOfAnother ? [] : (asked.memberIds?.filter((id) => within?.includes(id) ?? true) ?? within),
  };
}

const few = 200;

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= work());
}
