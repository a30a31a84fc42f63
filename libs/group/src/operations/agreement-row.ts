import { type AgreementTerms, beneficiaryBindings } from '../../../law/src/index.js';
import type { Day } from '../../../model/src/index.js';
import type { AgreementRow, BeneficiaryRow } from '../protocol/contracts.js';
import { providerNamed } from './provider-named.js';
import type { SharedAgreement } from './shared-agreements.query.js';

/** An agreement as it leaves: whom it binds, on which days, as the law of this node says it. */
export function agreementRow(agreement: SharedAgreement, asOf: Day): AgreementRow {
  const { key, memberId, recordId, title, reference, kind, vehicle, state, signedOn, from, to, clauses, subProcessing } = agreement;
  return {
    key,
    memberId,
    recordId,
    title,
    reference,
    kind,
    vehicle,
    state,
    provider: providerNamed(agreement),
    signedOn,
    from,
    to,
    beneficiaries: beneficiariesOf(agreement, asOf),
    clauses: Object.entries(clauses ?? {})
      .map(([id, { present, page, quote, reviewedOn }]) => ({ id, present, page, quote, reviewedOn }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    subProcessing: subProcessing && {
      authorisation: subProcessing.authorisation,
      listedOn: subProcessing.listedOn,
      noticeDays: subProcessing.noticeDays,
      objectionDays: subProcessing.objectionDays,
    },
    documents: agreement.documents,
    withheld: agreement.withheld,
  };
}

function beneficiariesOf(agreement: SharedAgreement, asOf: Day): BeneficiaryRow[] {
  const { providerId, providerName, providerKind, providerMemberId } = agreement;
  // Who read a clause says nothing of whom the agreement binds.
  const terms: AgreementTerms = { ...agreement, clauses: agreement.clauses as AgreementTerms['clauses'] };
  const provider =
    providerId === null || providerName === null ? null : { id: providerId, kind: providerKind, memberId: providerMemberId };
  const bindings = beneficiaryBindings(terms, asOf, provider);
  return (agreement.beneficiaries ?? []).map(({ memberId, siren, name, conventionSignedOn, deliberationOn }, index) => ({
    memberId,
    siren,
    name,
    conventionSignedOn,
    deliberationOn,
    bindsFrom: bindings[index]?.bindsFrom ?? null,
    bindsTo: bindings[index]?.bindsTo ?? null,
    whyNot: bindings[index]?.whyNot ?? null,
  }));
}
