import type { RegisterBundle } from '../../../model/src/index.js';
import type { LawCalendar } from '../calendar/law-calendar.js';
import type { Statement } from '../rules/register/statements.js';
import type { AgreementFacts } from './agreement-facts.js';
import { MemberFacts } from './member-facts.js';

/**
 * The registers examined together, as the members of one group, under one calendar of law. A member's facts are tied when they are
 * needed and let go after it: only those of the holders of shared agreements stay.
 */
export class GroupFacts {
  private readonly byId: ReadonlyMap<string, RegisterBundle>;
  private readonly holders = new Map<string, MemberFacts>();

  constructor(
    readonly bundles: readonly RegisterBundle[],
    readonly law: LawCalendar,
    /** What registers that are not read here say of where services are hosted. */
    readonly elsewhere: readonly Statement[] = [],
  ) {
    this.byId = new Map(bundles.map((bundle) => [bundle.member.id, bundle]));
  }

  /** The agreement that `<memberId>/<agreementId>` names in the register of its holder, or null when it cannot be read. Ids may hold slashes. */
  sharedAgreement(ref: string): AgreementFacts | null {
    for (let slash = ref.indexOf('/'); slash >= 0; slash = ref.indexOf('/', slash + 1)) {
      const agreement = this.holder(ref.slice(0, slash))?.agreement(ref.slice(slash + 1)) ?? null;
      if (agreement !== null) return agreement;
    }
    return null;
  }

  private holder(id: string): MemberFacts | null {
    const bundle = this.byId.get(id);
    if (bundle === undefined) return null;
    const holder = this.holders.get(id) ?? new MemberFacts(bundle, this);
    this.holders.set(id, holder);
    return holder;
  }
}
