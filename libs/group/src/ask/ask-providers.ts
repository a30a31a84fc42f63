import { Injectable } from '@nestjs/common';
import { type Report, reportOf } from '../merge/report.js';
import { providersKeys } from '../operations/providers-keys.operation.js';
import type { ProvidersAnswer, ProvidersVariables } from '../protocol/registers.js';
import { type Asked, AskSources } from './ask-sources.js';
import { memberResults, type MemberResult } from './member-results.js';
import type { Question } from './question.js';
import type { Source } from './source.js';
import { type GroupProvider, unionProviders } from './union-providers.js';

/** Distinct things are not added up: members that only give numbers may use the same ones, or others. */
export interface DistinctCount {
  atLeast: number;
  /** Null: a member is missing. */
  atMost: number | null;
}

export interface ProvidersOfGroup {
  /** By name. */
  providers: GroupProvider[];
  distinct: DistinctCount;
  sources: Source<ProvidersAnswer>[];
  results: MemberResult[];
  report: Report;
}

/** The providers that members use on a day, each once, whatever nodes know it. */
@Injectable()
export class AskProviders {
  constructor(private readonly askSources: AskSources) {}

  async run(question: Question, asOf: string, missing: readonly string[] = []): Promise<ProvidersOfGroup> {
    const expected = question.expected.filter(({ node }) => !missing.includes(node.id));
    const sources = await this.askSources.run(question, ASKED, expected, () => ({ asOf }));
    const lost = question.expected
      .filter(({ node }) => missing.includes(node.id))
      .map(({ node, members }) => ({ ...NOTHING, node, members, answered: new Map() }) satisfies Source<ProvidersAnswer>);
    const all = [...sources, ...lost];
    const results = memberResults(ASKED.operation, all);
    const known = all.flatMap(({ node, answer, answered }) =>
      (answer?.providers ?? []).map(({ members, ...provider }) => ({
        nodeId: node.id,
        provider,
        members: members.filter((id) => answered.has(id)),
      })),
    );
    const providers = unionProviders(known).sort(byName);
    const more = all.flatMap(({ answer }) => answer?.counts ?? []).reduce((sum, [, count]) => sum + count, 0);
    const isWhole = results.every(({ outcome }) => outcome === 'OK' || outcome === 'COUNTS_ONLY');
    return {
      providers,
      distinct: { atLeast: providers.length, atMost: isWhole ? providers.length + more : null },
      sources: all,
      results,
      report: reportOf(question, all, results, new Map()),
    };
  }
}

const ASKED: Asked<ProvidersVariables, ProvidersAnswer> = { operation: providersKeys, answerName: 'ProvidersAnswer' };

const NOTHING = { outcome: 'LOST_DURING_PAGING', answer: null, dataAt: null, calendar: null, tookMs: 0 } as const;

/** The same on every machine. */
export function placeOfProvider({ name, key }: GroupProvider): { key: string; memberId: string; recordId: string } {
  return { key: name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 100), memberId: '', recordId: key };
}

function byName(a: GroupProvider, b: GroupProvider): number {
  const [one, other] = [placeOfProvider(a), placeOfProvider(b)];
  return Buffer.compare(Buffer.from(`${one.key}\0${one.recordId}`), Buffer.from(`${other.key}\0${other.recordId}`));
}
