import { Injectable } from '@nestjs/common';
import { RULES_VERSION } from '../../../law/src/index.js';
import { groupCounter, type GroupCount } from '../merge/counts.js';
import type { GroupPlace } from '../merge/group-cursor.js';
import { type Report, reportOf } from '../merge/report.js';
import { findingsPage } from '../operations/findings-page.operation.js';
import type { FindingRow, FindingsAnswer, FindingsVariables, GroupFindingFilter } from '../protocol/findings.js';
import { AskPage, type GroupPage } from './ask-page.js';
import type { Asked } from './ask-sources.js';
import { MemberNumbers } from './member-numbers.js';
import type { Question } from './question.js';

export interface FindingsAsked {
  filter: GroupFindingFilter;
  asOf: string;
  first: number;
  place: GroupPlace | null;
  /** Whether numbers are wanted. */
  counted: boolean;
}

export interface GroupFindings {
  page: GroupPage<FindingRow, FindingsAnswer>;
  report: Report;
  /** Null: not asked for. */
  counts: { established: GroupCount; unknown: GroupCount } | null;
}

/** A page of the findings of the group, with how many there are. */
@Injectable()
export class AskFindings {
  constructor(
    private readonly askPage: AskPage,
    private readonly memberNumbers: MemberNumbers,
  ) {}

  async run(question: Question, { filter, asOf, first, place, counted }: FindingsAsked): Promise<GroupFindings> {
    const variables = { filter, asOf, counted, rules: RULES_VERSION };
    const page = await this.askPage.run<FindingRow, FindingsVariables, FindingsAnswer>(question, ASKED, variables, first, place);
    const counts = counted ? await this.counts(question, filter, asOf, page) : null;
    // Numbers that were kept replace no row: a member whose node is silent is missing from the page.
    return { page, report: reportOf(question, page.sources, page.results, new Map()), counts };
  }

  private async counts(
    question: Question,
    filter: GroupFindingFilter,
    asOf: string,
    { sources, results }: GroupPage<FindingRow, FindingsAnswer>,
  ): Promise<{ established: GroupCount; unknown: GroupCount }> {
    const numbers = { operation: ASKED.operation.name, asked: { filter, asOf: asOf === question.today ? 'today' : asOf } };
    const { counted } = await this.memberNumbers.run(question, numbers, sources, results, countsOf);
    const count = groupCounter(counted);
    return { established: count(([established]) => established), unknown: count(([, unknown]) => unknown) };
  }
}

const ASKED: Asked<FindingsVariables, FindingsAnswer> = { operation: findingsPage, answerName: 'FindingsAnswer' };

type Numbers = [established: number, unknown: number];

function countsOf({ counts }: FindingsAnswer): Map<string, Numbers> {
  return new Map((counts ?? []).map(([memberId, established, unknown]) => [memberId, [established, unknown]]));
}
