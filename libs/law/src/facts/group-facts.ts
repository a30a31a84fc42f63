import type { RegisterBundle } from '../../../model/src/index.js';
import type { LawCalendar } from '../calendar/law-calendar.js';
import type { AgreementFacts } from './agreement-facts.js';
import { MemberFacts } from './member-facts.js';

/** The registers examined together, as the members of one group, under one calendar of law. */
export class GroupFacts {
  readonly members: readonly MemberFacts[];
  private readonly byId: ReadonlyMap<string, MemberFacts>;

  constructor(
    bundles: readonly RegisterBundle[],
    readonly law: LawCalendar,
  ) {
    this.members = bundles.map((bundle) => new MemberFacts(bundle, this));
    this.byId = new Map(this.members.map((member) => [member.record.id, member]));
    for (const member of this.members) tieAgreements(member);
  }

  /** The agreement that `<memberId>/<agreementId>` names in the register of its holder, or null when it cannot be read. */
  sharedAgreement(ref: string): AgreementFacts | null {
    const slash = ref.indexOf('/');
    return this.byId.get(ref.slice(0, slash))?.agreement(ref.slice(slash + 1)) ?? null;
  }
}

/** Only once every member is there can a reference to another's agreement be followed. */
function tieAgreements(member: MemberFacts): void {
  for (const engagement of member.engagements) {
    for (const agreement of engagement.candidates) {
      if (agreement.member === member) agreement.citedBy.push(engagement);
    }
  }
}
