import { type Kept, type KeptRow, type KeptType, RECORD_TABLES, selectRecords, toKept } from '../../../records/src/index.js';
import type { RecordKey } from '../ids/record-ids.js';
import type { Batch } from './loader.js';

/** Records by their keys; null: none that the viewer may read. */
export const membersByKey = byKey('MEMBER');
export const activitiesByKey = byKey('ACTIVITY');
export const engagementsByKey = byKey('ENGAGEMENT');
export const locationsByKey = byKey('LOCATION');
export const agreementsByKey = byKey('AGREEMENT');
export const providersByKey = byKey('PROVIDER');
export const decisionsByKey = byKey('DECISION');

/** Those that belong to a record of the same register. */
export const engagementsOfActivity = of('ENGAGEMENT', 'engagement_activity l', 'l.engagement_id = t.id', 'l.activity_id');
export const agreementsOfEngagement = of(
  'AGREEMENT',
  'engagement_agreement l',
  'l.agreement_id = t.id',
  'l.engagement_id',
  'l.position',
);
export const engagementsOfAgreement = of('ENGAGEMENT', 'engagement_agreement l', 'l.engagement_id = t.id', 'l.agreement_id');
export const subEngagements = of('ENGAGEMENT', null, 'true', 't.parent_id');
export const locationsOfEngagement = of('LOCATION', null, 'true', 't.engagement_id');
/** At the member itself, and at the providers it uses for the activity: looked for one activity after the other, each by an index. */
export const locationsOfActivity: Batch<RecordKey, Kept<'LOCATION'>[]> = hanging(
  `SELECT ${RECORD_TABLES.LOCATION.columns}, k.id AS "_owner" FROM unnest($1::text[], $2::text[]) AS k(member_id, id)
   CROSS JOIN LATERAL (
     SELECT o.id FROM location o WHERE o.member_id = k.member_id AND o.activity_id = k.id
     UNION SELECT o.id FROM engagement_activity e
       JOIN location o ON o.member_id = k.member_id AND o.engagement_id = e.engagement_id
       WHERE e.member_id = k.member_id AND e.activity_id = k.id) l
   JOIN location t ON t.member_id = k.member_id AND t.id = l.id ORDER BY t.id`,
);

function byKey<Type extends KeptType>(type: Type): Batch<RecordKey, Kept<Type> | null> {
  const { isOfMember, key } = RECORD_TABLES[type];
  return async (tx, keys) => {
    const asked = `unnest($1::text[], $2::text[]) AS k(member_id, id)`;
    const match = isOfMember ? `k.member_id = t.member_id AND k.id = t.${key}` : `k.id = t.id`;
    const found = await selectRecords(tx, type, `JOIN ${asked} ON ${match}`, columnsOf(keys));
    const records = new Map(found.map((kept) => [textOf({ memberId: kept.memberId, id: kept.record.id }), kept]));
    return keys.map((one) => records.get(textOf(one)) ?? null);
  };
}

/** The records of `type` that hang under each key: through links, or by a column of their own. */
function of<Type extends KeptType>(
  type: Type,
  links: string | null,
  link: string,
  owner: string,
  order = 't.id',
): Batch<RecordKey, Kept<Type>[]> {
  const { table, columns } = RECORD_TABLES[type];
  const from = links === null ? `${table} t` : `${table} t JOIN ${links} ON l.member_id = t.member_id AND ${link}`;
  return hanging(
    `SELECT ${columns}, ${owner} AS "_owner" FROM ${from}
    JOIN unnest($1::text[], $2::text[]) AS k(member_id, id) ON k.member_id = t.member_id AND k.id = ${owner}
    ORDER BY ${order}`,
  );
}

/** The records that a statement gives, each under the key that it calls its `_owner`. */
function hanging<Type extends KeptType>(statement: string): Batch<RecordKey, Kept<Type>[]> {
  return async (tx, keys) => {
    const rows = await tx.rows<KeptRow<Type> & { _owner: string }>(statement, columnsOf(keys));
    const found = new Map<string, Kept<Type>[]>(keys.map((key) => [textOf(key), []]));
    for (const { _owner, ...row } of rows) {
      const kept = toKept(row as unknown as KeptRow<Type>);
      found.get(textOf({ memberId: kept.memberId, id: _owner }))?.push(kept);
    }
    return keys.map((key) => found.get(textOf(key)) ?? []);
  };
}

function columnsOf(keys: readonly RecordKey[]): [string[], string[]] {
  return [keys.map(({ memberId }) => memberId), keys.map(({ id }) => id)];
}

function textOf({ memberId, id }: RecordKey): string {
  return JSON.stringify([memberId, id]);
}
