import type { Tx } from '../../../database/src/index.js';
import type { Engagement } from '../../../model/src/index.js';
import { EngagementActivityEntity } from '../engagement/engagement-activity.entity.js';
import { EngagementAgreementEntity } from '../engagement/engagement-agreement.entity.js';
import type { KeptType, RecordMap } from '../record-map.js';
import { RECORD_TABLES } from '../record-tables.js';

/** Writes a new record, its links included. */
export async function insertRow<Type extends KeptType>(
  tx: Tx,
  type: Type,
  memberId: string,
  record: RecordMap[Type],
): Promise<void> {
  await tx.manager.insert(RECORD_TABLES[type].entity, { ...rowOf(type, record), ...keyOf(type, memberId, record.id), version: 1 });
  if (type === 'ENGAGEMENT') await insertLinks(tx, memberId, record as Engagement);
}

/** Writes over a record that the transaction has locked. */
export async function updateRow<Type extends KeptType>(
  tx: Tx,
  type: Type,
  memberId: string,
  record: RecordMap[Type],
  version: number,
): Promise<void> {
  await tx.manager.update(RECORD_TABLES[type].entity, keyOf(type, memberId, record.id), { ...rowOf(type, record), version });
  if (type !== 'ENGAGEMENT') return;
  const of = { memberId, engagementId: record.id };
  await tx.manager.delete(EngagementActivityEntity, of);
  await tx.manager.delete(EngagementAgreementEntity, of);
  await insertLinks(tx, memberId, record as Engagement);
}

export async function deleteRow(tx: Tx, type: KeptType, memberId: string, id: string): Promise<void> {
  await tx.manager.delete(RECORD_TABLES[type].entity, keyOf(type, memberId, id));
}

function keyOf(type: KeptType, memberId: string, id: string): Record<string, string> {
  return type === 'MEMBER' || type === 'PROVIDER' ? { id } : { memberId, id };
}

/** The columns, without those of the key. */
function rowOf<Type extends KeptType>(type: Type, record: RecordMap[Type]): Record<string, unknown> {
  const { id: _, ...row } = record;
  if (type !== 'ENGAGEMENT') return row;
  const { activityIds: _activities, agreementIds, ...engagement } = row as Omit<Engagement, 'id'>;
  return { ...engagement, agreementsAnswered: agreementIds !== null };
}

async function insertLinks(tx: Tx, memberId: string, { id: engagementId, activityIds, agreementIds }: Engagement): Promise<void> {
  if (activityIds.length > 0) {
    await tx.manager.insert(
      EngagementActivityEntity,
      activityIds.map((activityId, position) => ({ memberId, engagementId, activityId, position })),
    );
  }
  if (agreementIds !== null && agreementIds.length > 0) {
    await tx.manager.insert(
      EngagementAgreementEntity,
      agreementIds.map((agreementId, position) => ({ memberId, engagementId, agreementId, position })),
    );
  }
}
