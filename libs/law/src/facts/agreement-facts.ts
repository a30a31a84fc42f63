import type { Agreement, Beneficiary, Day, Fact } from '../../../model/src/index.js';
import { and, anyOf } from '../timeline/algebra.js';
import { addMonths, later, previousDay } from '../timeline/days.js';
import { ALWAYS, constantly, during, NEVER, since, type Timeline } from '../timeline/timeline.js';
import { bothTrue, fact, unknown, type Truth } from '../timeline/truth.js';
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
    this.life = lifeOf(record, this.end);
  }

  isHeldBy(member: MemberFacts): boolean {
    return this.record.holderId === member.record.id;
  }

  /** A convention or a central purchase is an act of art. 28 only where it holds the instruction clause. */
  get isArticle28Act(): Truth {
    const { kind, vehicle, clauses } = this.record;
    if (kind === 'JOINT_ARRANGEMENT') return false;
    if (kind !== 'SHARED_SERVICE' && vehicle !== 'CENTRAL_PURCHASING') return true;
    const stated = clauses?.['28.3.a']?.present ?? null;
    return fact(stated ?? this.templateHolds, 'agreement.clauses.28.3.a');
  }

  /** True when the template contains every point of art. 28 (Decisions (EU) 2021/915 and 2021/914), else null. */
  get templateHolds(): Fact {
    return this.record.template === 'SCC_2021_915' || this.record.template === 'SCC_2021_914' ? true : null;
  }

  /** The days on which it extends to the member: always for its holder, else by its entry among the beneficiaries. */
  covers(member: MemberFacts): Timeline {
    if (this.isHeldBy(member)) return ALWAYS;
    return anyOf(this.entriesOf(member).map((entry) => and(during(entry.from, entry.to), this.accession(entry))));
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

  private accession(entry: Beneficiary): Timeline {
    switch (this.record.vehicle) {
      case 'PURCHASING_GROUP':
        return constantly(this.joinedInTime(entry));
      case 'CENTRAL_PURCHASING':
        return ALWAYS;
      case 'SHARED_SERVICE':
        return signedSince(entry.conventionSignedOn, 'agreement.beneficiaries.conventionSignedOn');
      case 'OWN':
      case 'ONLINE_TERMS':
        return NEVER;
    }
  }

  /** Convention signed and deliberation voted before the procedure was launched (CCP art. L.2113-7). Late is late for ever. */
  private joinedInTime({ conventionSignedOn, deliberationOn }: Beneficiary): Truth {
    const launched = this.record.procedureLaunchedOn;
    return bothTrue(
      notAfter(conventionSignedOn, 'agreement.beneficiaries.conventionSignedOn', launched),
      notAfter(deliberationOn, 'agreement.beneficiaries.deliberationOn', launched),
    );
  }
}

function endOf({ to, state, renewal }: Agreement): Day | null {
  if (to === null || renewal === null || !renewal.tacit || state === 'TERMINATED') return to;
  return renewal.times === null ? null : addMonths(to, renewal.times * renewal.months);
}

function lifeOf({ state, signedOn, from, to }: Agreement, end: Day | null): Timeline {
  if (state !== 'SIGNED' && !(state === 'TERMINATED' && to !== null)) return NEVER;
  if (signedOn === null) return and(during(from, end), constantly(unknown('agreement.signedOn')));
  return during(later(signedOn, from), end);
}

function signedSince(day: Day | null, path: string): Timeline {
  return day === null ? constantly(unknown(path)) : since(day);
}

function notAfter(day: Day | null, path: string, limit: Day | null): Truth {
  if (day === null || limit === null) {
    return unknown(...(day === null ? [path] : []), ...(limit === null ? ['agreement.procedureLaunchedOn'] : []));
  }
  return day <= limit;
}
