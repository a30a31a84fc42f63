import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import type { ClauseId } from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { Clock, refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import type { ReviewClauseInput } from './review.model.js';

/** Says what the text of an agreement says of one point of GDPR art. 28, and who found it. */
@Injectable()
export class ReviewClause {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: ReviewClauseInput): Promise<Kept<'AGREEMENT'> | Refused> {
    return this.transactions.run(viewer.actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const { clauseId, present, page, quote } = input;
        const clause = { present, page, quote, reviewedOn: this.clock.today(), reviewer: viewer.name };
        if (!(clauseId in points)) refuse('INVALID', ['input', 'clauseId'], unknownPoint);
        return { ...agreement, clauses: { ...agreement.clauses, [clauseId]: clause } };
      }),
    );
  }
}

const points: Record<ClauseId, true> = {
  '28.3.0-subject': true,
  '28.3.0-duration': true,
  '28.3.0-nature': true,
  '28.3.0-data': true,
  '28.3.0-subjects': true,
  '28.3.0-rights': true,
  '28.3.a': true,
  '28.3.b': true,
  '28.3.c': true,
  '28.3.d': true,
  '28.3.e': true,
  '28.3.f': true,
  '28.3.g': true,
  '28.3.h': true,
  '28.3.last': true,
  '28.2.mode': true,
  '28.4.flow': true,
  '28.9.form': true,
};

const unknownPoint = {
  fr: `Ce n’est pas un point de l’article 28. Attendu : ${Object.keys(points).join(', ')}.`,
  en: `This is not a point of article 28. Expected: ${Object.keys(points).join(', ')}.`,
};
