import type { TestDatabase } from '../../../../test/support/database.js';
import { createRecord, recordTx } from '../../../records/src/index.js';
import { done } from '../../../../test/support/registers.js';
import { newId } from '../../../runtime/src/index.js';

/** A provider of the catalogue, of which only the name is known. */
export async function newProvider(database: TestDatabase): Promise<string> {
  const id = newId();
  const provider = {
    id,
    name: `P ${id}`,
    identifiers: null,
    country: null,
    kind: null,
    memberId: null,
    control: null,
    certifications: null,
  };
  await done(database, (tx) => createRecord(recordTx(tx), 'PROVIDER', '', provider, []));
  return id;
}
