import type { ReadTx } from '../../../database/src/index.js';

/** The content of a file of a member; null: none that the actor may read. */
export async function readDocument(
  tx: ReadTx,
  memberId: string,
  sha256: string,
): Promise<{ mediaType: string; content: Buffer } | null> {
  const [document] = await tx.rows<{ mediaType: string; content: Buffer }>(
    'SELECT media_type AS "mediaType", content FROM document WHERE member_id = $1 AND sha256 = $2',
    [memberId, sha256],
  );
  return document ?? null;
}
