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

/** Many records written over, in one statement: each is still the version before the one that it gets. */
export async function updateRows(tx: Tx, type: KeptType, memberId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, key } = RECORD_TABLES[type];
  const columns = columnsOf(type).filter((column) => column !== 'member_id' && column !== `"${key}"`);
  const written = await tx.rows(
    `UPDATE ${table} t SET (${columns.join(', ')}) = (${columns.map((column) => `r.${column}`).join(', ')})
     FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r WHERE t.member_id = $2 AND t.${key} = r.${key} AND t.version = r.version - 1
     RETURNING 1`,
    [asJson(type, memberId, rows), memberId],
  );
  if (written.length < rows.length) throw new WrittenMeanwhile();
  if (type !== 'ENGAGEMENT') return;
  const ids = rows.map(({ record }) => record.id);
  await tx.rows('DELETE FROM engagement_activity WHERE member_id = $1 AND engagement_id = ANY($2)', [memberId, ids]);
  await tx.rows('DELETE FROM engagement_agreement WHERE member_id = $1 AND engagement_id = ANY($2)', [memberId, ids]);
  await insertLinks(tx, memberId, rows);
}

/** Many records taken out, each in the version that was seen. */
export async function deleteRows(tx: Tx, type: KeptType, memberId: string, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return;
  const deleted = await tx.rows(
    `DELETE FROM ${RECORD_TABLES[type].table} t USING jsonb_to_recordset($2::jsonb) AS s(id text, version integer)
     WHERE t.member_id = $1 AND t.id = s.id AND t.version = s.version RETURNING 1`,
    [memberId, JSON.stringify(seen)],
  );
  if (deleted.length < seen.length) throw new WrittenMeanwhile();
}

interface Seen {
  id: string;
  version: number;
}

/** Somebody wrote what was compared. The code is that of a failed serialisation: the transaction starts again, and compares again. */
class WrittenMeanwhile extends Error {
  readonly code = '40001';
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
