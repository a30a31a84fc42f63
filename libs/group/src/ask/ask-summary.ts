import { Injectable } from '@nestjs/common';
import type { SummaryDimension } from '../../../findings/src/index.js';
import { type Counted, groupCounter, type GroupCount } from '../merge/counts.js';
import { type Report, reportOf } from '../merge/report.js';
import { findingsSummary } from '../operations/findings-summary.operation.js';
import type { SummaryAnswer, SummaryVariables } from '../protocol/findings.js';
import { type Asked, AskSources } from './ask-sources.js';
import { MemberNumbers } from './member-numbers.js';
import { memberResults } from './member-results.js';
import type { Question } from './question.js';

export interface SummaryAsked {
  by: readonly SummaryDimension[];
  filter: SummaryVariables['filter'];
  asOf: string;
}

export interface GroupSummary {
  established: GroupCount;
  unknown: GroupCount;
  groups: { keys: { dimension: SummaryDimension; value: string | null }[]; established: GroupCount; unknown: GroupCount }[];
  report: Report;
}

/** How many findings hold in the group on a day, by dimensions. */
@Injectable()
export class AskSummary {
  constructor(
    private readonly askSources: AskSources,
    private readonly memberNumbers: MemberNumbers,
  ) {}

  async run(question: Question, { by, filter, asOf }: SummaryAsked): Promise<GroupSummary> {
    const sources = await this.askSources.run(question, ASKED, question.expected, () => ({ by: [...by], filter, asOf }));
    const results = memberResults(ASKED.operation, sources);
    const numbers = {
      operation: ASKED.operation.name,
      asked: { by, filter, asOf: asOf === question.today ? 'today' : asOf },
    };
    const { counted, copies } = await this.memberNumbers.run(question, numbers, sources, results, summaries);
    return { ...summed(by, counted), report: reportOf(question, sources, results, copies) };
  }
}

const ASKED: Asked<SummaryVariables, SummaryAnswer> = { operation: findingsSummary, answerName: 'SummaryAnswer' };

/** Of one member: all of its findings, and those of each group. */
interface MemberSummary {
  whole: [established: number, unknown: number];
  groups: ReadonlyMap<string, [established: number, unknown: number]>;
}

function summaries({ totals, members }: SummaryAnswer): Map<string, KeptSummary> {
  const groups = new Map(members);
  return new Map(totals.map(([memberId, ...whole]) => [memberId, [whole, groups.get(memberId) ?? []]]));
}

/** As it is kept too. */
type KeptSummary = [whole: MemberSummary['whole'], groups: SummaryAnswer['members'][number][1]];

function read([whole, groups]: KeptSummary): MemberSummary {
  return { whole, groups: new Map(groups.map(([keys, ...counts]) => [JSON.stringify(keys), counts])) };
}

function summed(by: readonly SummaryDimension[], kept: readonly (Counted<KeptSummary> | null)[]): Omit<GroupSummary, 'report'> {
  const counted = kept.map((one) => one && { ...one, numbers: read(one.numbers) });
  const count = groupCounter(counted);
  const keys = new Set(counted.flatMap((one) => [...(one?.numbers.groups.keys() ?? [])]));
  const groups = [...keys].map((key) => ({
    keys: (JSON.parse(key) as (string | null)[]).map((value, index) => ({ dimension: by[index] as SummaryDimension, value })),
    established: count(({ groups: own }) => own.get(key)?.[0] ?? 0),
    unknown: count(({ groups: own }) => own.get(key)?.[1] ?? 0),
  }));
  return {
    established: count(({ whole }) => whole[0]),
    unknown: count(({ whole }) => whole[1]),
    groups: by.length === 0 ? [] : groups.sort(largestFirst).slice(0, MOST_GROUPS),
  };
}

type SummedGroup = GroupSummary['groups'][number];

function largestFirst(a: SummedGroup, b: SummedGroup): number {
  const size = ({ established, unknown }: SummedGroup) => known(established) + known(unknown);
  return size(b) - size(a) || (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1);
}

const known = (count: GroupCount) => (count.kind === 'LOWER_BOUND' ? count.atLeast : count.value);

const MOST_GROUPS = 1000;
