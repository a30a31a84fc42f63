import type { Tx } from '../../../database/src/index.js';
import { append } from '../chain/append.js';
import { contentDigest, newSalt } from '../chain/digests.js';
import type { Content, RecordType } from '../chain/entry.js';

/** Stands where a value was. */
export const REDACTED = '[redacted]';

/**
 * Strikes fields out of the past of a record (GDPR art. 17), and writes into the chain that it was done and what is left. What the
 * record says today is not touched: it is corrected first. The number of entries changed.
 */
export async function redact(
  tx: Tx,
  memberId: string,
  { recordType, recordId, fields }: { recordType: RecordType; recordId: string; fields: string[] },
): Promise<number> {
  const rows = await tx.rows<{ seq: number; version: number; content: Content }>(past, [memberId, recordType, recordId]);
  const entries = [];
  for (const { seq, content } of rows) {
    if (!fields.some((field) => holds(content[field]))) continue;
    const left = {
      ...content,
      ...Object.fromEntries(fields.filter((field) => holds(content[field])).map((field) => [field, REDACTED])),
    };
    // The old salt goes with the old content: nothing is left to try values against.
    const salt = newSalt();
    await tx.rows('UPDATE journal SET content = $3, salt = $4 WHERE member_id = $1 AND seq = $2', [
      memberId,
      seq,
      JSON.stringify(left),
      salt,
    ]);
    entries.push({ seq, digest: contentDigest(salt, left).toString('hex') });
  }
  const version = Math.max(0, ...rows.map((row) => row.version));
  if (entries.length > 0) {
    await append(tx, memberId, [
      { recordType, recordId, action: 'REDACTED', version, changedFields: fields, content: { fields, entries } },
    ]);
  }
  return entries.length;
}

const holds = (value: unknown) => value !== null && value !== undefined && value !== REDACTED;

/** Every content but the last, unless the record was removed. */
const past = `
SELECT seq, version, content FROM journal j
WHERE member_id = $1 AND record_type = $2 AND record_id = $3 AND content IS NOT NULL AND action <> 'REDACTED'
  AND seq < (SELECT max(seq) FROM journal WHERE member_id = $1 AND record_type = $2 AND record_id = $3 AND action <> 'REDACTED')
ORDER BY seq`;
