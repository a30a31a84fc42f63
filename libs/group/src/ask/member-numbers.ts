import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../model/src/index.js';
import { CountCopies, type NumbersAsked } from '../copies/count-copies.js';
import type { Counted } from '../merge/counts.js';
import type { MemberResult } from './member-results.js';
import type { Question } from './question.js';
import type { Source } from './source.js';

/** The numbers of each member that was asked about, in order: null where there is none. `copies`: those of which only old ones are known. */
export interface NumbersOfMembers<Numbers> {
  counted: (Counted<Numbers> | null)[];
  copies: ReadonlyMap<string, Instant>;
}

/** Numbers as they are now; of a member whose node is silent, the last that it gave. */
@Injectable()
export class MemberNumbers {
  constructor(private readonly copies: CountCopies) {}

  async run<Answer, Numbers>(
    question: Question,
    numbers: NumbersAsked,
    sources: readonly Source<Answer>[],
    results: readonly MemberResult[],
    numbersOf: (answer: Answer) => ReadonlyMap<string, Numbers>,
  ): Promise<NumbersOfMembers<Numbers>> {
    const live = new Map(
      sources.flatMap(({ answer, answered }) =>
        answer === null ? [] : [...numbersOf(answer)].filter(([memberId]) => answered.has(memberId)),
      ),
    );
    const silent = results.flatMap(({ outcome, member }) => (SAID_NO.has(outcome) || live.has(member.id) ? [] : [member.id]));
    const kept = await this.copies.of(question, numbers, silent);
    this.copies.keep(question, numbers, sources, numbersOf);
    return {
      counted: results.map(({ member }) => {
        const now = live.get(member.id);
        if (now !== undefined) return { numbers: now, copyAt: null };
        const copy = kept.get(member.id);
        return copy === undefined ? null : { numbers: copy.counts as Numbers, copyAt: copy.dataAt };
      }),
      copies: new Map([...kept].map(([memberId, { dataAt }]) => [memberId, dataAt])),
    };
  }
}

/** A member that answered and gave no number: what it gave before is not to be shown any more. */
const SAID_NO = new Set<MemberResult['outcome']>(['OK', 'COUNTS_ONLY', 'REFUSED']);
