import type { Agreement } from '../../../model/src/index.js';
import { changeRecord, type Kept, type RecordTx } from '../../../records/src/index.js';
import { keyFrom } from '../ids/record-ids.js';

/** Changes an agreement that an input names with the version it has seen. */
export function changeAgreement(
  tx: RecordTx,
  { agreementId, version }: { agreementId: string; version: number },
  change: (agreement: Agreement, memberId: string) => Agreement | Promise<Agreement>,
): Promise<Kept<'AGREEMENT'>> {
  const key = keyFrom('AGREEMENT', agreementId, ['input', 'agreementId']);
  const what = { type: 'AGREEMENT', ...key, version, path: ['input'], idField: 'agreementId' } as const;
  return changeRecord(tx, what, (agreement) => change(agreement, key.memberId));
}
