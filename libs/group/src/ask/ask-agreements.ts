import { Injectable } from '@nestjs/common';
import type { GroupPlace } from '../merge/group-cursor.js';
import { type Report, reportOf } from '../merge/report.js';
import { agreementsPage } from '../operations/agreements-page.operation.js';
import type { AgreementRow, AgreementsAnswer, AgreementsVariables } from '../protocol/contracts.js';
import { AskPage, type GroupPage } from './ask-page.js';
import type { Asked } from './ask-sources.js';
import type { Question } from './question.js';

export interface AgreementsAsked {
  filter: AgreementsVariables['filter'];
  asOf: string;
  first: number;
  place: GroupPlace | null;
}

/** A page of the agreements of the group, by title. */
@Injectable()
export class AskAgreements {
  constructor(private readonly askPage: AskPage) {}

  async run(
    question: Question,
    { filter, asOf, first, place }: AgreementsAsked,
  ): Promise<{ page: GroupPage<AgreementRow, AgreementsAnswer>; report: Report }> {
    const page = await this.askPage.run<AgreementRow, AgreementsVariables, AgreementsAnswer>(
      question,
      ASKED,
      { filter, asOf },
      first,
      place,
    );
    return { page, report: reportOf(question, page.sources, page.results, new Map()) };
  }
}

const ASKED: Asked<AgreementsVariables, AgreementsAnswer> = { operation: agreementsPage, answerName: 'AgreementsAnswer' };
