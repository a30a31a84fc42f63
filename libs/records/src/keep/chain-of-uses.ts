import type { ReadTx } from '../../../database/src/index.js';
import type { Engagement } from '../../../model/src/index.js';
import { refuse } from '../../../runtime/src/index.js';

/** A sub-processor hangs under a use, and the chain above it ends: it does not come back to itself, nor is it endless. */
export async function checkChain(
  tx: ReadTx,
  memberId: string,
  { id, parentId }: Engagement,
  path: readonly string[],
): Promise<void> {
  if (parentId === null) return;
  const above = await tx.rows<{ id: string }>(
    `WITH RECURSIVE above AS (
       SELECT id, parent_id, 1 AS depth FROM engagement WHERE member_id = $1 AND id = $2
       UNION ALL
       SELECT e.id, e.parent_id, a.depth + 1 FROM above a JOIN engagement e ON e.member_id = $1 AND e.id = a.parent_id
       WHERE a.depth < ${longest} AND a.id <> $3)
     SELECT id FROM above`,
    [memberId, parentId, id],
  );
  if (above.some((engagement) => engagement.id === id)) {
    refuse('INVALID', [...path, 'parentId'], {
      fr: 'Ce sous-traitant serait placé sous lui-même.',
      en: 'This sub-processor would hang under itself.',
    });
  }
  if (above.length >= longest) {
    refuse('INVALID', [...path, 'parentId'], {
      fr: `Une chaîne compte au plus ${longest} sous-traitants.`,
      en: `A chain has at most ${longest} sub-processors.`,
    });
  }
}

const longest = 100;
