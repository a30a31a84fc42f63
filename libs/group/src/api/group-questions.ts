import { Injectable } from '@nestjs/common';
import { apiError } from '../../../graphql-kit/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import { type RequestContext, signedIn } from '../../../register/src/index.js';
import { BeginQuestion } from '../ask/begin-question.js';
import type { Question } from '../ask/question.js';
import { GroupCursors, type GroupPlace } from '../merge/group-cursor.js';
import type { OrderKey } from '../protocol/operation.js';
import { Rosters } from '../roster/rosters.js';
import { type AskInput, askFrom } from './ask.model.js';

/** A list of the group, with the places that go on in it. */
export interface Listing {
  question: Question;
  asOf: string;
  /** Where this page begins; null: at the start. */
  place: GroupPlace | null;
  /** The cursor of a row, for the pages after it. */
  cursorAt: (after: OrderKey, missing: string[]) => string;
}

/** Begins the questions of a request. */
@Injectable()
export class GroupQuestions {
  private readonly asked = new WeakMap<RequestContext, number>();

  constructor(
    private readonly beginQuestion: BeginQuestion,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  /** Each question reaches every node of the group: one request has a few of them. */
  async begin(context: RequestContext, ask: AskInput): Promise<Question> {
    const count = (this.asked.get(context) ?? 0) + 1;
    this.asked.set(context, count);
    if (count > MOST_IN_REQUEST) throw apiError('TOO_COMPLEX', tooMany);
    const question = await this.beginQuestion.run(signedIn(context), askFrom(ask));
    if (question === null) throw new Error('The group was there a moment ago.');
    return question;
  }

  dayOf(asOf: string | null | undefined): string {
    return asOf ?? this.clock.today();
  }

  /** `of`: what makes it this list: its operation and filter. */
  async list(
    context: RequestContext,
    { ask, asOf, after }: { ask: AskInput; asOf?: string | null; after: string | null },
    of: unknown,
  ): Promise<Listing> {
    const question = await this.begin(context, ask);
    const day = this.dayOf(asOf);
    const list = [of, day, ask.members ?? null, question.asker.role, question.asker.memberId];
    const cursors = new GroupCursors(await this.rosters.secretFor('cursor'), () => this.clock.milliseconds());
    const { roster } = question;
    return {
      question,
      asOf: day,
      place: after ? cursors.read(after, list, roster) : null,
      cursorAt: (place, missing) => cursors.write(list, roster, { after: place, missing }),
    };
  }
}

const MOST_IN_REQUEST = 10;

const tooMany = {
  fr: `Au plus ${MOST_IN_REQUEST} questions au groupe dans une même demande : chacune atteint tous les nœuds.`,
  en: `At most ${MOST_IN_REQUEST} questions to the group in one request: each reaches every node.`,
};
