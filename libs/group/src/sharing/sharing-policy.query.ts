import type { ReadTx } from '../../../database/src/index.js';
import type { SharingPolicy } from '../../../model/src/index.js';

/** What each member lets the group see; null: it has not chosen, and nothing leaves. */
export async function sharingPolicies(tx: ReadTx, memberIds: readonly string[]): Promise<(SharingPolicy | null)[]> {
  const rows = await tx.rows<SharingPolicy & { memberId: string }>(
    `SELECT member_id AS "memberId", group_dpo AS "groupDpo", lawyers, other_members AS "otherMembers", documents, copies, version
     FROM sharing_policy WHERE member_id = ANY($1)`,
    [memberIds],
  );
  const found = new Map(rows.map(({ memberId, ...policy }) => [memberId, policy]));
  return memberIds.map((id) => found.get(id) ?? null);
}
