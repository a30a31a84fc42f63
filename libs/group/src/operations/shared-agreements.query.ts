import type { Tx } from '../../../database/src/index.js';
import type { Agreement, Clause, ClauseId, Day, Provider, SubProcessing } from '../../../model/src/index.js';
import { Conditions } from './conditions.js';
import { PROVIDER_COLUMNS, type ProviderColumns } from './provider-named.js';

/** An agreement as its member shares it: who read its clauses stays there. */
export interface SharedAgreement
  extends
    ProviderColumns,
    Pick<Agreement, 'title' | 'reference' | 'kind' | 'holderId' | 'vehicle' | 'state' | 'template' | 'procedureLaunchedOn'>,
    Pick<Agreement, 'signedOn' | 'from' | 'to' | 'renewal' | 'beneficiaries' | 'documents'> {
  key: string;
  memberId: string;
  recordId: string;
  providerKind: Provider['kind'];
  providerMemberId: Provider['memberId'];
  clauses: Partial<Record<ClauseId, Omit<Clause, 'reviewer'>>> | null;
  subProcessing: Omit<SubProcessing, 'list'> | null;
  withheld: string[];
}

export interface SharedAgreementFilter {
  isShared: boolean | null;
  providerIds: readonly string[] | null;
  endsBefore: Day | null;
}

/** The first of them beyond a place, by title. */
export function sharedAgreements(
  tx: Tx,
  memberIds: readonly string[],
  { isShared, providerIds, endsBefore }: SharedAgreementFilter,
  asOf: Day,
  place: readonly string[] | null,
  limit: number,
): Promise<SharedAgreement[]> {
  const conditions = new Conditions()
    .where('a.member_id = ANY(?)', memberIds)
    .where('a.is_shared = ?', isShared)
    .where('a.provider_id = ANY(?)', providerIds)
    .where('a.ends_on < ?', endsBefore)
    .where('a.ends_on > ?', endsBefore && asOf)
    .beyond(BY_TITLE, place);
  return tx.rows<SharedAgreement>(
    `SELECT a.key, a.member_id AS "memberId", a.id AS "recordId", a.title, a.reference, a.kind, a.holder_id AS "holderId", a.vehicle, a.state,
       a.template, ${PROVIDER_COLUMNS}, a.provider_kind AS "providerKind", a.provider_member_id AS "providerMemberId",
       a.procedure_launched_on AS "procedureLaunchedOn", a.signed_on AS "signedOn", a."from", a."to", a.renewal, a.clauses,
       a.sub_processing AS "subProcessing", a.beneficiaries, a.documents, a.withheld
     FROM shared_agreement a WHERE ${conditions.all} ORDER BY ${BY_TITLE} LIMIT ${limit}`,
    conditions.parameters,
  );
}

const BY_TITLE = 'a.key, a.member_id COLLATE "C", a.id COLLATE "C"';
