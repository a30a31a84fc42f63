import type { Agreement, Clause, Fact, Member, Provider, RegisterBundle } from '../../../model/src/index.js';

/** What a node lets another know of one agreement, for a member that relies on it. */
export type ConfirmedAgreement = Pick<
  Agreement,
  | 'id'
  | 'kind'
  | 'holderId'
  | 'providerId'
  | 'title'
  | 'state'
  | 'vehicle'
  | 'template'
  | 'procedureLaunchedOn'
  | 'signedOn'
  | 'from'
  | 'to'
  | 'renewal'
  | 'beneficiaries'
> & {
  /** The instruction clause, on which RULES 1.8 may rest. */
  clausePresent: Fact;
  holderName: Member['name'];
  holderKind: Member['kind'];
  holderSiren: Member['siren'];
  /** Null: it names no provider, or one that is not in the catalogue. */
  providerName: Provider['name'] | null;
  providerIdentifiers: Provider['identifiers'];
};

/** The register of its holder, reduced to this agreement: all that is not said is null. */
export function confirmedRegister(holder: string, confirmed: ConfirmedAgreement): RegisterBundle {
  return {
    format: 'vigie-register/1',
    member: holderOf(holder, confirmed),
    activities: [],
    providers: providersOf(confirmed),
    engagements: [],
    locations: [],
    agreements: [agreementOf(confirmed)],
    decisions: null,
  };
}

function holderOf(id: string, { holderName, holderKind, holderSiren }: ConfirmedAgreement): Member {
  return {
    id,
    name: holderName,
    kind: holderKind,
    country: null,
    siren: holderSiren,
    inseeCode: null,
    population: null,
    publicAuthority: null,
    representative: null,
    dpo: null,
  };
}

/** With its identifiers: nodes know one provider by different ids. */
function providersOf({ providerId: id, providerName: name, providerIdentifiers: identifiers }: ConfirmedAgreement): Provider[] {
  if (id === null || name === null) return [];
  return [{ id, name, identifiers, country: null, kind: null, memberId: null, control: null, certifications: null }];
}

function agreementOf(confirmed: ConfirmedAgreement): Agreement {
  const { clausePresent, holderName, holderKind, holderSiren, providerName, providerIdentifiers, ...said } = confirmed;
  return {
    ...said,
    reference: null,
    services: null,
    noticeMonths: null,
    clauses: clausePresent === null ? null : { '28.3.a': clause(clausePresent) },
    subProcessing: null,
    subProcessorNotices: null,
    oversight: null,
    documents: null,
  };
}

function clause(present: boolean): Clause {
  return { present, page: null, quote: null, reviewedOn: null, reviewer: null };
}
