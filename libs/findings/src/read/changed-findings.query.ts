import type { ReadTx } from '../../../database/src/index.js';
import { selectRecords } from '../../../records/src/index.js';
import type { FindingRow } from '../examination/finding-row.js';
import { findingsByKey } from './findings-by-key.query.js';
import type { KeptFinding } from './kept-finding.js';

/** A finding of a member that a change opened or closed. */
export interface ChangedFinding {
  memberId: string;
  row: FindingRow;
}

/** As they are kept now; one of which nothing is left, as it was. */
export async function changedFindings(tx: ReadTx, changes: readonly ChangedFinding[]): Promise<KeptFinding[]> {
  const kept = await findingsByKey(
    tx,
    changes.map(({ memberId, row }) => ({ memberId, rule: row.rule, subjectId: row.subject_id, from: row.from })),
  );
  const isSame = ({ row }: ChangedFinding, finding: KeptFinding | null) =>
    finding !== null && finding.to === row.to && finding.certainty === row.certainty;
  const gone = changes.filter((change, index) => !isSame(change, kept[index] ?? null));
  const names = await namesFor(tx, gone);
  return changes.flatMap((change, index) => {
    const finding = kept[index] ?? null;
    return finding !== null && isSame(change, finding) ? [finding] : [asItWas(change, names)];
  });
}

interface Names {
  members: ReadonlyMap<string, KeptFinding['member']>;
  providers: ReadonlyMap<string, KeptFinding['provider']>;
}

async function namesFor(tx: ReadTx, gone: readonly ChangedFinding[]): Promise<Names> {
  if (gone.length === 0) return { members: new Map(), providers: new Map() };
  const members = await selectRecords(tx, 'MEMBER', 'WHERE t.member_id = ANY($1)', [gone.map(({ memberId }) => memberId)]);
  const providers = await selectRecords(tx, 'PROVIDER', 'WHERE t.id = ANY($1)', [gone.map(({ row }) => row.provider_id)]);
  return {
    members: new Map(members.map(({ record }) => [record.id, record])),
    providers: new Map(providers.map(({ record }) => [record.id, record])),
  };
}

function asItWas({ memberId, row }: ChangedFinding, { members, providers }: Names): KeptFinding {
  const { subject_type: type, subject_id: id, provider_id: providerId, activity_ids: activityIds, rank: _rank, ...finding } = row;
  return {
    ...finding,
    memberId,
    providerId,
    activityIds,
    subject: { type, id },
    member: members.get(memberId) ?? { name: '', kind: '' },
    provider: providers.get(providerId ?? '') ?? null,
    decision: null,
  };
}
