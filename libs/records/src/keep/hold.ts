import type { Tx } from '../../../database/src/index.js';
import { holdChain } from '../../../journal/src/index.js';
import type { KeptType } from '../record-map.js';

/**
 * Writers of one register follow one another, from here to their commit: what one has checked (a version, a reference, a chain), no
 * other undoes meanwhile; nor are two entries of the catalogue merged. Always in this order, so that nobody crosses.
 */
export async function holdRegister(tx: Tx, type: KeptType, memberId: string): Promise<void> {
  if (namesProviders.has(type)) await nameProviders(tx);
  await holdChain(tx, memberId);
}

/** No two entries of the catalogue are merged until the transaction ends. */
export async function nameProviders(tx: Tx): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock_shared($1)', [catalogue]);
}

/** Nobody names a provider until the transaction ends. */
export async function holdCatalogue(tx: Tx): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock($1)', [catalogue]);
}

const namesProviders: ReadonlySet<KeptType> = new Set(['ENGAGEMENT', 'LOCATION', 'AGREEMENT']);
const catalogue = 0x63617461;
