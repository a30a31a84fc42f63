import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { bundleSchema } from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { Clock, refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import type { ReviewClauseInput } from './review.model.js';

/** Says what the text of an agreement says of one point of GDPR art. 28, and who found it. */
@Injectable()
export class ReviewClause {
  constructor(
    private readonly transactions: ExaminedTransactions,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: ReviewClauseInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(viewer.actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const { clauseId, present, page, quote } = input;
        const clause = { present, page, quote, reviewedOn: this.clock.today(), reviewer: viewer.name };
        if (!points.includes(clauseId)) refuse('INVALID', ['input', 'clauseId'], unknownPoint);
        return { ...agreement, clauses: { ...agreement.clauses, [clauseId]: clause } };
      }),
    );
  }
}

/** Those of the model. */
const points = bundleSchema.definitions?.Agreement?.properties?.clauses?.propertyNames?.enum ?? [];

const unknownPoint = {
  fr: `Ce n’est pas un point de l’article 28. Attendu : ${points.join(', ')}.`,
  en: `This is not a point of article 28. Expected: ${points.join(', ')}.`,
};
