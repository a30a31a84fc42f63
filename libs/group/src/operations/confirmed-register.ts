import type { Agreement, Clause, Fact, Member, Provider, RegisterBundle } from '../../../model/src/index.js';

/** What a node lets another know of one agreement, for a member that relies on it. */
export interface ConfirmedAgreement {
  holder: Pick<Member, 'id' | 'name' | 'kind' | 'siren'>;
  agreement: Pick<
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
  >;
  /** The instruction clause, on which RULES 1.8 may rest. */
  clausePresent: Fact;
  /** With its identifiers: nodes know one provider by different ids. Null: it names none, or one that is not in the catalogue. */
  provider: Pick<Provider, 'id' | 'name' | 'identifiers'> | null;
}

/** The register of its holder, reduced to this agreement: all that is not said is null. */
export function confirmedRegister({ holder, agreement, clausePresent, provider }: ConfirmedAgreement): RegisterBundle {
  return {
    format: 'vigie-register/1',
    member: {
      ...holder,
      country: null,
      inseeCode: null,
      population: null,
      publicAuthority: null,
      representative: null,
      dpo: null,
    },
    activities: [],
    providers:
      provider === null ? [] : [{ ...provider, country: null, kind: null, memberId: null, control: null, certifications: null }],
    engagements: [],
    locations: [],
    agreements: [
      {
        ...agreement,
        reference: null,
        services: null,
        noticeMonths: null,
        clauses: clausePresent === null ? null : { '28.3.a': clause(clausePresent) },
        subProcessing: null,
        subProcessorNotices: null,
        oversight: null,
        documents: null,
      },
    ],
    decisions: null,
  };
}

function clause(present: boolean): Clause {
  return { present, page: null, quote: null, reviewedOn: null, reviewer: null };
}
