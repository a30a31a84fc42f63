import { snakeCase, type Tx } from '../../../database/src/index.js';
import type { Engagement } from '../../../model/src/index.js';
import { type KeptType, RECORD_TABLES } from '../../../records/src/index.js';

/** A row to write: the record, and the version that it gets. */
export interface Row {
  record: { id: string };
  version: number;
}

/** Many new records of one type, in one statement. */
export async function insertRows(tx: Tx, type: KeptType, memberId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { table } = RECORD_TABLES[type];
  const columns = columnsOf(type).join(', ');
  await tx.rows(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    asJson(type, memberId, rows),
  ]);
  if (type === 'ENGAGEMENT') await insertLinks(tx, memberId, rows);
}

/** Many records written over, in one statement. */
export async function updateRows(tx: Tx, type: KeptType, memberId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, key } = RECORD_TABLES[type];
  const columns = columnsOf(type).filter((column) => column !== 'member_id' && column !== `"${key}"`);
  await tx.rows(
    `UPDATE ${table} t SET (${columns.join(', ')}) = (${columns.map((column) => `r.${column}`).join(', ')})
     FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r WHERE t.member_id = $2 AND t.${key} = r.${key}`,
    [asJson(type, memberId, rows), memberId],
  );
  if (type !== 'ENGAGEMENT') return;
  const ids = rows.map(({ record }) => record.id);
  await tx.rows('DELETE FROM engagement_activity WHERE member_id = $1 AND engagement_id = ANY($2)', [memberId, ids]);
  await tx.rows('DELETE FROM engagement_agreement WHERE member_id = $1 AND engagement_id = ANY($2)', [memberId, ids]);
  await insertLinks(tx, memberId, rows);
}

export async function deleteRows(tx: Tx, type: KeptType, memberId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.rows(`DELETE FROM ${RECORD_TABLES[type].table} WHERE member_id = $1 AND id = ANY($2)`, [memberId, ids]);
}

async function insertLinks(tx: Tx, memberId: string, rows: readonly Row[]): Promise<void> {
  const engagements = rows.map(({ record }) => record as Engagement);
  for (const [what, idsOf] of Object.entries(linked)) {
    const links = engagements.flatMap((engagement) =>
      idsOf(engagement).map((linkedId, position) => ({ engagement: engagement.id, linkedId, position })),
    );
    await tx.rows(
      `INSERT INTO engagement_${what} (member_id, engagement_id, ${what}_id, position)
       SELECT $1, l.engagement, l."linkedId", l.position
       FROM jsonb_to_recordset($2::jsonb) AS l(engagement text, "linkedId" text, position integer)`,
      [memberId, JSON.stringify(links)],
    );
  }
}

const linked = {
  activity: ({ activityIds }: Engagement) => activityIds,
  agreement: ({ agreementIds }: Engagement) => agreementIds ?? [],
};

/** The columns that a record fills. */
function columnsOf(type: KeptType): string[] {
  const { fields, isOfMember, key } = RECORD_TABLES[type];
  const own = fields
    .filter((field) => field !== 'id' && !(type === 'ENGAGEMENT' && isLink(field)))
    .map((field) => `"${snakeCase(field)}"`);
  const flags = type === 'ENGAGEMENT' ? ['agreements_answered'] : [];
  const member = isOfMember && key !== 'member_id' ? ['member_id'] : [];
  return [...member, `"${key}"`, 'version', ...own, ...flags];
}

const isLink = (field: string) => field === 'activityIds' || field === 'agreementIds';

function asJson(type: KeptType, memberId: string, rows: readonly Row[]): string {
  const { isOfMember, key } = RECORD_TABLES[type];
  return JSON.stringify(
    rows.map(({ record, version }) => {
      const row: Record<string, unknown> = {};
      for (const [field, value] of Object.entries(record)) row[snakeCase(field)] = value;
      if (isOfMember) row.member_id = memberId;
      row[key] = record.id;
      row.version = version;
      if (type === 'ENGAGEMENT') row.agreements_answered = (record as Engagement).agreementIds !== null;
      return row;
    }),
  );
}
