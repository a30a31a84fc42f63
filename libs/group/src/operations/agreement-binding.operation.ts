import type { BindingAnswer, BindingVariables } from '../protocol/contracts.js';
import type { Operation } from '../protocol/operation.js';
import { confirmedRegister, type ConfirmedAgreement } from './confirmed-register.js';

/**
 * Does an agreement held here bind a member that relies on it elsewhere? Answered at every level, to the node of that member and about
 * it alone.
 */
export const agreementBinding: Operation<BindingVariables, BindingAnswer> = {
  name: 'agreement.binding@1',
  rowsFrom: 'NONE',
  countsFrom: null,
  variables: {
    type: 'object',
    required: ['members', 'agreementId', 'memberId'],
    additionalProperties: false,
    properties: {
      members: { type: 'array', minItems: 1, maxItems: 1, items: id() },
      agreementId: id(),
      memberId: id(),
    },
  },
  async answer(tx, { members, agreementId, memberId }, _grants, asker) {
    const holderId = members.at(0);
    // Another node speaks for its own member: that it is one, the roster has proved.
    const isOwn = asker.role === 'NODE' && asker.memberId === memberId;
    if (!isOwn || holderId === undefined) return { answer: { holder: null }, rows: new Map() };
    const [found] = await tx.rows<ConfirmedAgreement>(statement, [holderId, agreementId, memberId, asker.siren ?? null]);
    const holder = found === undefined ? null : confirmedRegister(found);
    return { answer: { holder }, rows: new Map([[holderId, holder === null ? 0 : 1]]) };
  },
};

function id() {
  return { type: 'string', minLength: 1, maxLength: 200 };
}

const statement = `
SELECT json_build_object('id', $1::text, 'name', holder_name, 'kind', holder_kind, 'siren', holder_siren) AS holder,
  json_build_object('id', id, 'kind', kind, 'holderId', holder_id, 'providerId', provider_id, 'title', title, 'state', state,
    'vehicle', vehicle, 'template', template, 'procedureLaunchedOn', procedure_launched_on, 'signedOn', signed_on,
    'from', "from", 'to', "to", 'renewal', renewal, 'beneficiaries', beneficiaries) AS agreement,
  clause_present AS "clausePresent",
  CASE WHEN provider_name IS NOT NULL
    THEN json_build_object('id', provider_id, 'name', provider_name, 'identifiers', provider_identifiers) END AS provider
FROM agreement_binding($1, $2, $3, $4)`;
