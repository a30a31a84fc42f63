import type { MemberResult } from '../ask/member-results.js';
import type { Question } from '../ask/question.js';
import type { Source } from '../ask/source.js';
import type { SourceOutcome } from '../peer/peer-failure.js';
import { grouped } from './grouped.js';

export type Served = 'LIVE' | 'COPY' | 'NONE';
export type Completeness = 'COMPLETE' | 'COMPLETE_WITH_COPIES' | 'PARTIAL' | 'NONE';

export interface Tally {
  total: number;
  live: number;
  copy: number;
  countsOnly: number;
  refused: number;
  missing: number;
}

export interface ReportedSource {
  node: Source<object>['node'];
  outcome: SourceOutcome;
  served: Served;
  dataAt: string | null;
  calendarVersion: string | null;
  tookMs: number;
  memberCount: number;
  pendingMembers: number;
}

/** What a result rests on, and what it lacks. */
export interface Report {
  queryId: string;
  completeness: Completeness;
  rosterVersion: number;
  tookMs: number;
  nodes: Tally;
  members: Tally;
  sources: ReportedSource[];
  missing: MemberResult[];
}

/** `copies`: the instant of the numbers kept of a member that did not answer, by its id. */
export function reportOf(
  question: Question,
  sources: readonly Source<object>[],
  results: readonly MemberResult[],
  copies: ReadonlyMap<string, string>,
): Report {
  const servedTo = ({ outcome, member }: MemberResult): Served =>
    outcome === 'OK' ? 'LIVE' : copies.has(member.id) ? 'COPY' : 'NONE';
  const byNode = grouped(results, ({ node }) => node.id);
  const reported = sources.map((source): ReportedSource => {
    const own = byNode.get(source.node.id) ?? [];
    const served = bestOf(own.map(servedTo));
    const copied = own.flatMap(({ member }) => copies.get(member.id) ?? []).sort();
    return {
      node: source.node,
      outcome: source.outcome,
      served,
      dataAt: served === 'COPY' ? (copied[0] ?? null) : source.dataAt,
      calendarVersion: source.calendar,
      tookMs: source.tookMs,
      memberCount: own.length,
      pendingMembers: own.filter(({ pending }) => pending).length,
    };
  });
  const missing = results.filter((result) => servedTo(result) === 'NONE');
  const fromCopies = results.length - missing.length - results.filter(({ outcome }) => outcome === 'OK').length;
  return {
    queryId: question.asker.queryId,
    completeness: completenessOf(results.length, missing.length, fromCopies),
    rosterVersion: question.roster.version,
    tookMs: Math.round(performance.now() - question.startedAt),
    nodes: tallyOf(reported),
    members: tallyOf(results.map((result) => ({ outcome: result.outcome, served: servedTo(result) }))),
    sources: reported,
    missing,
  };
}

function completenessOf(total: number, missing: number, fromCopies: number): Completeness {
  if (missing > 0) return missing === total ? 'NONE' : 'PARTIAL';
  return fromCopies > 0 ? 'COMPLETE_WITH_COPIES' : 'COMPLETE';
}

function tallyOf(ones: readonly { outcome: SourceOutcome; served: Served }[]): Tally {
  const count = (is: (one: { outcome: SourceOutcome; served: Served }) => boolean) => ones.filter(is).length;
  const live = count(({ served }) => served === 'LIVE');
  const copy = count(({ served }) => served === 'COPY');
  const countsOnly = count(({ served, outcome }) => served === 'NONE' && outcome === 'COUNTS_ONLY');
  const refused = count(({ served, outcome }) => served === 'NONE' && outcome === 'REFUSED');
  return { total: ones.length, live, copy, countsOnly, refused, missing: ones.length - live - copy - countsOnly - refused };
}

const bestOf = (served: readonly Served[]): Served =>
  (['LIVE', 'COPY', 'NONE'] as const).find((one) => served.includes(one)) ?? 'LIVE';
