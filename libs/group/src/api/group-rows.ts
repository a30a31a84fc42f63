import type { PageInfo } from '../../../graphql-kit/src/index.js';
import type { GroupPage } from '../ask/ask-page.js';
import type { Report } from '../merge/report.js';
import { keyOf } from '../merge/order.js';
import type { OrderKey } from '../protocol/operation.js';
import { isNothing } from './all-or-nothing.js';
import type { GroupOrigin } from './group-finding.model.js';
import { shownGroupMember } from './group-member.model.js';
import type { Listing } from './group-questions.js';
import { type ShownReport, shownReport } from './report.model.js';

export interface ShownEdge<Node> {
  readonly cursor: string;
  readonly origin: GroupOrigin;
  node: Node;
}

/** A page of rows as the API shows it, each with where it comes from. */
export function shownPage<Row extends OrderKey, Node>(
  { question, place, cursorAt }: Listing,
  page: GroupPage<Row, unknown>,
  report: Report,
  show: (row: Row) => Node,
): { edges: ShownEdge<Node>[] | null; pageInfo: PageInfo; report: ShownReport } {
  const nothing = isNothing(question, report);
  const results = new Map(page.results.map((result) => [result.member.id, result]));
  const edges = page.rows.map((row) => ({
    get cursor() {
      return cursorAt(keyOf(row), page.missing);
    },
    get origin(): GroupOrigin {
      const result = results.get(row.memberId);
      if (result === undefined) throw new Error('A row of nobody.');
      const member = shownGroupMember(result.member, result.node);
      return { member, level: result.level ?? 'NONE', served: 'LIVE', dataAt: result.dataAt ?? '' };
    },
    node: show(row),
  }));
  return {
    edges: nothing ? null : edges,
    pageInfo: {
      hasNextPage: !nothing && page.hasNextPage,
      hasPreviousPage: place !== null,
      startCursor: nothing ? null : (edges[0]?.cursor ?? null),
      endCursor: nothing ? null : (edges.at(-1)?.cursor ?? null),
    },
    report: shownReport(report),
  };
}
