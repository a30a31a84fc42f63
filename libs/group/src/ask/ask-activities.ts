import { Injectable } from '@nestjs/common';
import type { GroupPlace } from '../merge/group-cursor.js';
import { type Report, reportOf } from '../merge/report.js';
import { activitiesPage } from '../operations/activities-page.operation.js';
import type { ActivitiesAnswer, ActivitiesVariables, ActivityRow } from '../protocol/registers.js';
import { AskPage, type GroupPage } from './ask-page.js';
import type { Asked } from './ask-sources.js';
import type { Question } from './question.js';

export interface ActivitiesAsked {
  text: string | null;
  asOf: string;
  first: number;
  place: GroupPlace | null;
}

/** A page of the activities of the members that share their register, by name. */
@Injectable()
export class AskActivities {
  constructor(private readonly askPage: AskPage) {}

  async run(
    question: Question,
    { text, asOf, first, place }: ActivitiesAsked,
  ): Promise<{ page: GroupPage<ActivityRow, ActivitiesAnswer>; report: Report }> {
    const page = await this.askPage.run<ActivityRow, ActivitiesVariables, ActivitiesAnswer>(
      question,
      ASKED,
      { text, asOf },
      first,
      place,
    );
    return { page, report: reportOf(question, page.sources, page.results, new Map()) };
  }
}

const ASKED: Asked<ActivitiesVariables, ActivitiesAnswer> = { operation: activitiesPage, answerName: 'ActivitiesAnswer' };
