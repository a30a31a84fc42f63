import { Injectable } from '@nestjs/common';
import { memberResults, type MemberResult } from './member-results.js';
import { type Asked, AskSources } from './ask-sources.js';
import type { Expected, Question } from './question.js';
import type { Source } from './source.js';
import { type PageAsked, wrongWith } from './wrong-page.rule.js';
import type { GroupPlace } from '../merge/group-cursor.js';
import { expectedRows, takeInOrder } from '../merge/merge-streams.js';
import { Stream } from '../merge/stream.js';
import type { AboutMembers, OrderKey } from '../protocol/operation.js';

/** What pages of rows are asked with. */
export interface PageVariables extends AboutMembers {
  first: number;
  after: OrderKey | null;
}

export interface PageAnswer<Row extends OrderKey> {
  rows: Row[];
  more: boolean;
}

export interface GroupPage<Row extends OrderKey, Answer> {
  rows: Row[];
  hasNextPage: boolean;
  /** The nodes that stay out of the pages that follow. */
  missing: string[];
  /** What each node brought first. */
  sources: Source<Answer>[];
  results: MemberResult[];
}

/** One page of what all nodes have, in one order: no row twice, and none skipped that the report does not tell. */
@Injectable()
export class AskPage {
  constructor(private readonly askSources: AskSources) {}

  async run<Row extends OrderKey, Variables extends PageVariables, Answer extends PageAnswer<Row>>(
    question: Question,
    asked: Asked<Variables, Answer>,
    variables: Omit<Variables, keyof PageVariables>,
    first: number,
    place: GroupPlace | null,
  ): Promise<GroupPage<Row, Answer>> {
    const after = place?.after ?? null;
    const isLost = ({ node }: Expected) => place?.missing.includes(node.id) ?? false;
    const asking = question.expected.filter((one) => !isLost(one));
    const total = asking.reduce((sum, { members }) => sum + members.length, 0);
    const pageOf = (rows: number, from: OrderKey | null) =>
      ({ ...variables, first: rows, after: from }) as Omit<Variables, 'members'>;
    const shareOf = ({ members }: Pick<Expected, 'members'>) => expectedRows(first, members.length / total);
    const sources = await this.askSources.run(question, asked, asking, (one) => pageOf(shareOf(one), after));
    const streams = sources.flatMap(
      (source) => this.streamOf<Row>(source, { operation: asked.operation, first: shareOf(source), after }) ?? [],
    );

    const rows = takeInOrder(streams, first);
    const dry = streams.filter(({ isDry }) => isDry);
    if (rows.length < first && dry.length > 0) {
      await this.refill(question, asked, sources, dry, (from) => pageOf(first - rows.length + 1, from));
      rows.push(...takeInOrder(streams, first - rows.length));
    }
    const lost = question.expected.filter(isLost).map(lostSource<Answer>);
    const all = [...sources, ...lost];
    return {
      rows,
      hasNextPage: streams.some(({ hasMore }) => hasMore),
      missing: all.filter(({ outcome }) => !KEPT_ON.has(outcome)).map(({ node }) => node.id),
      sources: all,
      results: memberResults(asked.operation, all),
    };
  }

  /** Null: it gave no rows, or not those of the page that it was asked for. */
  private streamOf<Row extends OrderKey>(source: Source<PageAnswer<Row>>, page: PageAsked): Stream<Row> | null {
    if (source.answer === null) return null;
    const { rows, more } = source.answer;
    return this.isPage(source, source.answer, page) ? new Stream(source.node.id, rows, more) : null;
  }

  /** One that sends another page than the one asked for is not believed. */
  private isPage(source: Source<object>, answer: PageAnswer<OrderKey>, page: PageAsked): boolean {
    const wrong = wrongWith(source, answer, page);
    if (wrong !== null) this.askSources.disown(source, wrong);
    return wrong === null;
  }

  /** Asks once more those that may have the next row; one that fails now is reported, and what it sent stays. */
  private async refill<Row extends OrderKey, Variables extends PageVariables, Answer extends PageAnswer<Row>>(
    question: Question,
    asked: Asked<Variables, Answer>,
    sources: Source<Answer>[],
    dry: readonly Stream<Row>[],
    variablesAfter: (from: OrderKey | null) => Omit<Variables, 'members'>,
  ): Promise<void> {
    const streamOf = new Map(dry.map((stream) => [stream.nodeId, stream]));
    const expected = question.expected.filter(({ node }) => streamOf.has(node.id));
    const afterOf = ({ node }: Pick<Expected, 'node'>) => streamOf.get(node.id)?.last ?? null;
    const more = await this.askSources.run(question, asked, expected, (one) => variablesAfter(afterOf(one)));
    const { first } = variablesAfter(null) as unknown as PageVariables;
    for (const source of more) {
      const stream = streamOf.get(source.node.id);
      const answer = source.answer;
      const isGood = answer !== null && this.isPage(source, answer, { operation: asked.operation, first, after: afterOf(source) });
      if (isGood) stream?.refill(answer.rows, answer.more);
      else {
        stream?.end();
        const before = sources.find(({ node }) => node.id === source.node.id);
        if (before !== undefined) before.outcome = 'LOST_DURING_PAGING';
      }
    }
  }
}

/** Those that may be asked again for the next page. */
const KEPT_ON = new Set(['OK', 'COUNTS_ONLY', 'REFUSED']);

function lostSource<Answer>({ node, members }: Expected): Source<Answer> {
  return {
    node,
    members,
    outcome: 'LOST_DURING_PAGING',
    answer: null,
    dataAt: null,
    calendar: null,
    answered: new Map(),
    tookMs: 0,
  };
}
