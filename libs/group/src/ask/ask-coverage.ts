import { Injectable } from '@nestjs/common';
import type { GroupPlace } from '../merge/group-cursor.js';
import { compareKeys } from '../merge/order.js';
import { type Report, reportOf } from '../merge/report.js';
import { coverageCells } from '../operations/coverage-cells.operation.js';
import type { CoverageAnswer, CoverageVariables } from '../protocol/contracts.js';
import { AskProviders, placeOfProvider } from './ask-providers.js';
import { type Asked, AskSources } from './ask-sources.js';
import { type CoverageRow, coverageRows } from './coverage-rows.js';
import { memberResults } from './member-results.js';
import type { Question } from './question.js';
import type { Source } from './source.js';
import type { GroupProvider } from './union-providers.js';

export interface GroupCoverage {
  rows: CoverageRow[];
  hasNextPage: boolean;
  /** Where the page ends; null: it is empty. */
  end: GroupPlace | null;
  report: Report;
}

/** Whom agreements really bind, provider by provider: what members claim, beside what holders say at the same moment. */
@Injectable()
export class AskCoverage {
  constructor(
    private readonly askProviders: AskProviders,
    private readonly askSources: AskSources,
  ) {}

  async run(question: Question, asOf: string, first: number, place: GroupPlace | null): Promise<GroupCoverage> {
    const known = await this.askProviders.run(question, asOf, place?.missing);
    const after = known.providers.filter((one) => place === null || compareKeys(placeOfProvider(one), place.after) > 0);
    const providers = upToCells(after.slice(0, first));
    const cells = await this.cells(question, asOf, providers, known.sources);
    const sources = known.sources.map((source) => cells.find(({ node }) => node.id === source.node.id) ?? source);
    const results = memberResults(ASKED.operation, sources);
    const last = providers.at(-1);
    return {
      rows: coverageRows(providers, cells, question.expected),
      hasNextPage: providers.length < after.length,
      end:
        last === undefined
          ? null
          : { after: placeOfProvider(last), missing: sources.flatMap((one) => (one.answer === null ? [one.node.id] : [])) },
      report: reportOf(question, sources, results, new Map()),
    };
  }

  /** Of the nodes that know these providers. */
  private cells(
    question: Question,
    asOf: string,
    providers: readonly GroupProvider[],
    known: readonly Source<object>[],
  ): Promise<Source<CoverageAnswer>[]> {
    const idsOf = new Map<string, Set<string>>();
    for (const { nodeId, provider } of providers.flatMap(({ at }) => at)) {
      idsOf.set(nodeId, (idsOf.get(nodeId) ?? new Set()).add(provider.id));
    }
    const answering = new Set(known.flatMap(({ node, answer }) => (answer === null ? [] : [node.id])));
    const expected = question.expected.filter(({ node }) => answering.has(node.id) && idsOf.has(node.id));
    return this.askSources.run(question, ASKED, expected, ({ node }) => ({ providerIds: [...(idsOf.get(node.id) ?? [])], asOf }));
  }
}

const ASKED: Asked<CoverageVariables, CoverageAnswer> = { operation: coverageCells, answerName: 'CoverageAnswer' };

/** A page never has more cells than a screen, or an answer, can hold. */
function upToCells(providers: readonly GroupProvider[]): GroupProvider[] {
  let cells = 0;
  const end = providers.findIndex(({ at }, index) => {
    cells += at.reduce((sum, { members }) => sum + members.length, 0);
    return index > 0 && cells > MOST_CELLS;
  });
  return end === -1 ? [...providers] : providers.slice(0, end);
}

const MOST_CELLS = 20_000;
