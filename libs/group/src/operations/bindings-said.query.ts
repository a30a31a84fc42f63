import type { Tx } from '../../../database/src/index.js';
import { beneficiaryBindings, type AgreementTerms } from '../../../law/src/index.js';
import type { Agreement, Day, Fact, Provider } from '../../../model/src/index.js';
import type { BindingSaid } from '../protocol/contracts.js';

/** What the agreements that these members hold with these providers say of each body that they name: those that bind come first. */
export async function bindingsSaid(
  tx: Tx,
  holders: readonly string[],
  providerIds: readonly string[],
  asOf: Day,
): Promise<BindingSaid[]> {
  const agreements = await tx.rows<SharedTerms>(statement, [holders, providerIds]);
  return agreements.flatMap((agreement) => saidBy(agreement, asOf)).sort((a, b) => placeOf(a) - placeOf(b));
}

type SharedTerms = Omit<AgreementTerms, 'clauses'> &
  Pick<Agreement, 'id' | 'title'> & {
    providerId: string;
    clausePresent: Fact;
    providerKind: Provider['kind'];
    providerMemberId: string | null;
  };

function saidBy({ clausePresent: present, providerKind, providerMemberId, ...agreement }: SharedTerms, asOf: Day): BindingSaid[] {
  const { holderId, id, title, signedOn, from, to, providerId } = agreement;
  const terms: AgreementTerms = {
    ...agreement,
    clauses: { '28.3.a': { present, page: null, quote: null, reviewedOn: null, reviewer: null } },
  };
  const bindings = beneficiaryBindings(terms, asOf, { id: providerId, kind: providerKind, memberId: providerMemberId });
  return (agreement.beneficiaries ?? []).flatMap(({ memberId, siren }, place) => {
    const binding = bindings[place];
    if (binding === undefined || (memberId === null && siren === null)) return [];
    const { binds, whyNot } = binding;
    return [{ holderId, id, title, signedOn, from, to, providerId, memberId, siren, binds, whyNot }];
  });
}

const placeOf = ({ binds }: BindingSaid) => (binds === true ? 0 : binds === null ? 1 : 2);

const statement = `
SELECT id, title, kind, holder_id AS "holderId", provider_id AS "providerId", state, vehicle, template,
  procedure_launched_on AS "procedureLaunchedOn", signed_on AS "signedOn", "from", "to", renewal, clause_present AS "clausePresent",
  beneficiaries, provider_kind AS "providerKind", provider_member_id AS "providerMemberId"
FROM shared_agreement_terms WHERE member_id = ANY($1) AND provider_id = ANY($2) ORDER BY member_id, signed_on DESC NULLS LAST, id`;
