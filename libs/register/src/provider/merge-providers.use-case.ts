import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { append, NODE_CHAIN } from '../../../journal/src/index.js';
import type { Agreement } from '../../../model/src/index.js';
import { changeRecord, holdCatalogue, type Kept, lockRecord, type RecordTx } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { MergeProvidersInput } from './provider.model.js';

/**
 * Two entries of the catalogue are one provider: every record of every member that names the second names the first from now on, and
 * each register remembers it.
 */
@Injectable()
export class MergeProviders {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { keepId, mergeId, version }: MergeProvidersInput): Promise<Written<Kept<'PROVIDER'>> | Refused> {
    // The registers of all members are reached, for this change alone.
    return this.transactions.run({ ...actor, reach: 'EVERY_MEMBER' }, async (tx) => {
      const keep = keyFrom('PROVIDER', keepId, ['input', 'keepId']).id;
      const gone = keyFrom('PROVIDER', mergeId, ['input', 'mergeId']).id;
      if (keep === gone) refuse('INVALID', ['input', 'mergeId'], sameEntry);
      await holdCatalogue(tx);
      await refuseIfMerged(tx, keep, gone);
      const kept = await lockRecord(tx, { ...provider, id: keep, version: null, idField: 'keepId' });
      const merged = await lockRecord(tx, { ...provider, id: gone, version, idField: 'mergeId' });

      await renameEverywhere(tx, gone, keep);
      await tx.rows('UPDATE provider SET merged_into = $2 WHERE id = $1', [gone, keep]);
      await append(tx, NODE_CHAIN, [
        { recordType: 'PROVIDER', recordId: gone, action: 'DELETED', version: merged.version, changedFields: [], content: null },
      ]);
      return kept;
    });
  }
}

const provider = { type: 'PROVIDER', memberId: '', path: ['input'] } as const;

async function renameEverywhere(tx: RecordTx, gone: string, keep: string): Promise<void> {
  const renamed = (id: string) => (id === gone ? keep : id);
  for (const { type, memberId, id } of await naming(tx, gone)) {
    const what = { memberId, id, version: null, path: ['input'], idField: 'mergeId' };
    if (type === 'ENGAGEMENT') await changeRecord(tx, { ...what, type }, (one) => ({ ...one, providerId: keep }));
    if (type === 'LOCATION') await changeRecord(tx, { ...what, type }, (one) => ({ ...one, operatorId: keep }));
    if (type === 'AGREEMENT') await changeRecord(tx, { ...what, type }, (one) => withProviders(one, renamed));
  }
}

interface Naming {
  type: 'ENGAGEMENT' | 'LOCATION' | 'AGREEMENT';
  memberId: string;
  id: string;
}

/** In the order of the members: two merges at once do not cross. */
function naming(tx: RecordTx, gone: string): Promise<Naming[]> {
  return tx.rows<Naming>(
    `SELECT 'ENGAGEMENT' AS type, member_id AS "memberId", id FROM engagement WHERE provider_id = $1
     UNION ALL SELECT 'LOCATION', member_id, id FROM location WHERE operator_id = $1
     UNION ALL SELECT 'AGREEMENT', member_id, id FROM agreement
       WHERE provider_id = $1 OR sub_processing->'list' ? $1 OR sub_processor_notices @> jsonb_build_array(jsonb_build_object('providerId', $1::text))
     ORDER BY 2, 1, 3`,
    [gone],
  );
}

function withProviders(agreement: Agreement, renamed: (id: string) => string): Agreement {
  const { providerId, subProcessing, subProcessorNotices } = agreement;
  return {
    ...agreement,
    providerId: providerId && renamed(providerId),
    subProcessing: subProcessing && { ...subProcessing, list: subProcessing.list && [...new Set(subProcessing.list.map(renamed))] },
    subProcessorNotices:
      subProcessorNotices && subProcessorNotices.map((notice) => ({ ...notice, providerId: renamed(notice.providerId) })),
  };
}

async function refuseIfMerged(tx: RecordTx, keep: string, gone: string): Promise<void> {
  const merged = await tx.rows<{ id: string }>('SELECT id FROM provider WHERE id = ANY($1) AND merged_into IS NOT NULL', [
    [keep, gone],
  ]);
  for (const { id } of merged) refuse('CONFLICT', ['input', id === keep ? 'keepId' : 'mergeId'], alreadyMerged);
}

const sameEntry = { fr: 'Ces deux identifiants désignent la même entrée.', en: 'Both ids name the same entry.' };
const alreadyMerged = { fr: 'Cette entrée a déjà été réunie à une autre.', en: 'This entry was already merged into another.' };
