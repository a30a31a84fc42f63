import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { partiesFrom, shownParties } from '../activity/parties.js';
import { given, ifGiven } from '../ids/optional.js';
import { keyFrom, memberGlobalId, providerGlobalId } from '../ids/record-ids.js';
import { type Shown, shown } from '../ids/shown.js';
import type { AgreementContent } from './agreement.model.js';
import type { Clause, SubProcessing, SubProcessorNotice } from './agreement-parts.model.js';

/** An agreement as the API shows it: its clauses as a list, its ids those of the API. */
export function shownAgreement(kept: Kept<'AGREEMENT'>): Omit<Shown<'AGREEMENT'>, 'clauses'> & { clauses: Clause[] | null } {
  const agreement = shown('AGREEMENT', kept);
  const { clauses, subProcessing, subProcessorNotices } = agreement;
  return {
    ...agreement,
    holderId: memberGlobalId(agreement.holderId),
    clauses: clauses && Object.entries(clauses).map(([id, clause]) => ({ id, ...clause })),
    subProcessing: subProcessing && { ...subProcessing, list: subProcessing.list && subProcessing.list.map(providerGlobalId) },
    subProcessorNotices:
      subProcessorNotices && subProcessorNotices.map((notice) => ({ ...notice, providerId: providerGlobalId(notice.providerId) })),
    beneficiaries: shownParties(agreement.beneficiaries),
  };
}

/** What an input says of an agreement; what it leaves out is not there. */
export function agreementFrom(input: Partial<AgreementContent>, memberId: string): Partial<Omit<Model.Agreement, 'id'>> {
  const { providerId, holderId, clauses, subProcessing, subProcessorNotices, beneficiaries, ...fields } = input;
  return given({
    ...fields,
    providerId: ifGiven(providerId, (id) => keyFrom('PROVIDER', id, ['input', 'providerId']).id),
    holderId: holderId === null ? memberId : ifGiven(holderId, (id) => keyFrom('MEMBER', id, ['input', 'holderId']).id),
    clauses: ifGiven(clauses, clausesFrom),
    subProcessing: ifGiven(subProcessing, subProcessingFrom),
    subProcessorNotices: ifGiven(subProcessorNotices, (notices) => noticesFrom(notices, ['input', 'subProcessorNotices'])),
    beneficiaries: ifGiven(beneficiaries, (parties) => partiesFrom(parties, ['input', 'beneficiaries'])),
  }) as Partial<Omit<Model.Agreement, 'id'>>;
}

export function noticesFrom(notices: SubProcessorNotice[], path: readonly string[]): Model.SubProcessorNotice[] {
  return notices.map((notice, index) => ({
    ...notice,
    providerId: keyFrom('PROVIDER', notice.providerId, [...path, String(index), 'providerId']).id,
  }));
}

/** The last one wins when a point comes twice. */
function clausesFrom(clauses: Clause[]): Record<string, Model.Clause> {
  return Object.fromEntries(clauses.map(({ id, ...clause }) => [id, clause]));
}

function subProcessingFrom(input: SubProcessing): Model.SubProcessing {
  const at = ['input', 'subProcessing', 'list'];
  return {
    ...input,
    list: ifGiven(input.list, (ids) => ids.map((id, i) => keyFrom('PROVIDER', id, [...at, String(i)]).id)) ?? null,
  };
}
