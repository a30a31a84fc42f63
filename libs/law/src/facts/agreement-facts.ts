import type { Agreement, Beneficiary, Day, Fact } from '../../../model/src/index.js';
import { and, anyOf } from '../timeline/algebra.js';
import { previousDay } from '../timeline/days.js';
import { ALWAYS, during, type Timeline } from '../timeline/timeline.js';
import type { Truth } from '../timeline/truth.js';
import { accession, endOf, isArticle28Act, lifeOf, templateHolds } from './agreement-terms.js';
import type { MemberFacts } from './member-facts.js';

/** An agreement in the register where it was found (RULES 1.8). A copy is judged by its holder, like the original. */
export class AgreementFacts {
  readonly end: Day | null;
  /** The last day before its end. */
  readonly eve: Day | null;
  readonly life: Timeline;

  constructor(
    readonly record: Agreement,
    readonly member: MemberFacts,
  ) {
    this.end = endOf(record);
    this.eve = this.end === null ? null : previousDay(this.end);
    this.life = lifeOf(record);
  }

  isHeldBy(member: MemberFacts): boolean {
    return this.record.holderId === member.record.id;
  }

  get isArticle28Act(): Truth {
    return isArticle28Act(this.record);
  }

  get templateHolds(): Fact {
    return templateHolds(this.record);
  }

  /** The days on which it extends to the member: always for its holder, else by its entry among the beneficiaries. */
  covers(member: MemberFacts): Timeline {
    if (this.isHeldBy(member)) return ALWAYS;
    return anyOf(this.entriesOf(member).map((entry) => and(during(entry.from, entry.to), accession(this.record, entry))));
  }

  /** The days on which the member holds it or is listed in it, whatever the vehicle. */
  names(member: MemberFacts): Timeline {
    return this.isHeldBy(member) ? ALWAYS : this.lists(member);
  }

  lists(member: MemberFacts): Timeline {
    return anyOf(this.entriesOf(member).map((entry) => during(entry.from, entry.to)));
  }

  private entriesOf(member: MemberFacts): Beneficiary[] {
    const { id, siren } = member.record;
    return (this.record.beneficiaries ?? []).filter((entry) => entry.memberId === id || (siren !== null && entry.siren === siren));
  }
}
