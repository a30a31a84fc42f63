import type { ReadTx } from '../../../database/src/index.js';
import { type Kept, selectRecords } from '../../../records/src/index.js';

/** A provider of the catalogue, or the one that it was merged into: an id that was given once goes on leading somewhere. */
export async function keptProvider(tx: ReadTx, id: string): Promise<Kept<'PROVIDER'> | null> {
  const [provider] = await selectRecords(
    tx,
    'PROVIDER',
    `WHERE t.merged_into IS NULL AND t.id IN (
       WITH RECURSIVE became AS (
         SELECT p.id, p.merged_into FROM provider p WHERE p.id = $1
         UNION SELECT p.id, p.merged_into FROM became b JOIN provider p ON p.id = b.merged_into)
       SELECT id FROM became)`,
    [id],
  );
  return provider ?? null;
}
