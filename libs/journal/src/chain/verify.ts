import type { ReadTx } from '../../../database/src/index.js';
import { contentDigest, link, noLink } from './digests.js';
import type { Content } from './entry.js';
import { columns, toEntry, type EntryRow } from './entry-row.js';

/** What a chain says of itself. `redacted`: entries of which something was struck out, by an entry that follows. */
export interface Verification {
  memberId: string;
  entries: number;
  redacted: number;
  /** The link of the last entry: kept elsewhere, it proves that nothing before it was rewritten. */
  head: string | null;
  flaws: Flaw[];
}

export interface Flaw {
  seq: number;
  what: 'MISSING_ENTRY' | 'BROKEN_LINK' | 'CHANGED_CONTENT' | 'WRONG_HEAD';
}

/** Recomputes a whole chain, page by page. */
export async function verifyChain(tx: ReadTx, memberId: string): Promise<Verification> {
  const redactions = await redactionsOf(tx, memberId);
  const flaws: Flaw[] = [];
  let previous = noLink;
  let seq = 0;
  let redacted = 0;
  for (;;) {
    const rows = await tx.rows<Row>(
      `SELECT ${columns}, salt, digest, hash FROM journal WHERE member_id = $1 AND seq > $2 ORDER BY seq LIMIT ${page}`,
      [memberId, seq],
    );
    for (const row of rows) {
      if (row.seq !== seq + 1) flaws.push({ seq: seq + 1, what: 'MISSING_ENTRY' });
      const entry = toEntry(row);
      if (!link(previous, entry, row.digest).equals(row.hash)) flaws.push({ seq: row.seq, what: 'BROKEN_LINK' });
      const remains = redactions.get(placeOf(row));
      if (remains !== undefined) redacted++;
      if (!isProved(row, entry.content, remains)) flaws.push({ seq: row.seq, what: 'CHANGED_CONTENT' });
      previous = row.hash;
      seq = row.seq;
    }
    if (rows.length < page) break;
  }
  const head = await headRow(tx, memberId);
  if (head.seq !== seq || !head.hash.equals(previous)) flaws.push({ seq: head.seq, what: 'WRONG_HEAD' });
  return { memberId, entries: seq, redacted, head: seq === 0 ? null : previous.toString('hex'), flaws };
}

/** The content is what the chain covers; or, once redacted, what the last redaction says is left of it. */
function isProved({ salt, digest }: Row, content: Content | null, remains: string | undefined): boolean {
  if (salt === null) return false;
  const found = contentDigest(salt, content);
  return remains === undefined ? found.equals(digest) : found.toString('hex') === remains;
}

/** What each redaction says is left of entries before it, of the same record. One that says something else covers nothing. */
async function redactionsOf(tx: ReadTx, memberId: string): Promise<Map<string, string>> {
  const redactions = await tx.rows<Place & { content: Content | null }>(
    `SELECT seq, record_type, record_id, content FROM journal WHERE member_id = $1 AND action = 'REDACTED' ORDER BY seq`,
    [memberId],
  );
  const remains = new Map<string, string>();
  const own = new Set(redactions.map(placeOf));
  for (const { content, ...redaction } of redactions) {
    for (const { seq, digest } of Array.isArray(content?.entries) ? (content.entries as Partial<Left>[]) : []) {
      if (typeof seq !== 'number' || typeof digest !== 'string' || seq >= redaction.seq) continue;
      const place = placeOf({ ...redaction, seq });
      if (!own.has(place)) remains.set(place, digest);
    }
  }
  return remains;
}

interface Left {
  seq: number;
  digest: string;
}

type Place = Pick<EntryRow, 'seq' | 'record_type' | 'record_id'>;

function placeOf({ seq, record_type, record_id }: Place): string {
  return `${seq} ${record_type} ${record_id}`;
}

async function headRow(tx: ReadTx, memberId: string): Promise<{ seq: number; hash: Buffer }> {
  const [head] = await tx.rows<{ seq: number; hash: Buffer }>('SELECT seq, hash FROM journal_head WHERE member_id = $1', [
    memberId,
  ]);
  return head ?? { seq: 0, hash: noLink };
}

type Row = EntryRow & { salt: Buffer | null; digest: Buffer; hash: Buffer };
const page = 1000;
