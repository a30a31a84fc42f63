import type { ReadTx } from '../../../database/src/index.js';
import type { FindingDecision, Provider, RegisterBundle } from '../../../model/src/index.js';
import type { KeptType, RecordMap } from '../record-map.js';
import { findRecord, selectRecords } from './find-records.query.js';

/** The whole register of a member, as a bundle: with the providers that it names. Null: no such member for this actor. */
export async function registerOfMember(tx: ReadTx, memberId: string): Promise<RegisterBundle | null> {
  const member = await findRecord(tx, 'MEMBER', memberId, memberId);
  if (member === null) return null;
  const [activities, engagements, locations, agreements, decisions] = [
    await recordsOf(tx, 'ACTIVITY', memberId),
    await recordsOf(tx, 'ENGAGEMENT', memberId),
    await recordsOf(tx, 'LOCATION', memberId),
    await recordsOf(tx, 'AGREEMENT', memberId),
    await recordsOf(tx, 'DECISION', memberId),
  ];
  const providers = await providersNamedBy(tx, memberId);
  return {
    format: 'vigie-register/1',
    member: member.record,
    activities,
    providers,
    engagements,
    locations,
    agreements,
    decisions: decisions.map(withoutId),
  };
}

async function recordsOf<Type extends KeptType>(tx: ReadTx, type: Type, memberId: string): Promise<RecordMap[Type][]> {
  const kept = await selectRecords(tx, type, 'WHERE t.member_id = $1 ORDER BY t.id', [memberId]);
  return kept.map(({ record }) => record);
}

/** Those used, those that run a place, and those that agreements name and the catalogue has. */
async function providersNamedBy(tx: ReadTx, memberId: string): Promise<Provider[]> {
  const kept = await selectRecords(
    tx,
    'PROVIDER',
    `WHERE t.id IN (
       SELECT provider_id FROM engagement WHERE member_id = $1
       UNION SELECT operator_id FROM location WHERE member_id = $1
       UNION SELECT provider_id FROM agreement WHERE member_id = $1
       UNION SELECT jsonb_array_elements_text(nullif(sub_processing->'list', 'null')) FROM agreement WHERE member_id = $1
       UNION SELECT jsonb_array_elements(nullif(sub_processor_notices, 'null'))->>'providerId' FROM agreement WHERE member_id = $1)
     ORDER BY t.id`,
    [memberId],
  );
  return kept.map(({ record }) => record);
}

function withoutId({ id: _id, ...decision }: RecordMap['DECISION']): FindingDecision {
  return decision;
}
