import { theBackground, type Transactions } from '../../../../../libs/database/src/index.js';
import type { SharingPolicy } from '../../../../../libs/model/src/index.js';
import { accepted } from '../../../../../libs/runtime/src/index.js';

/** A policy before it is written. */
export type Shared = Omit<SharingPolicy, 'version'>;

/** What is proposed to a member. */
export const PROPOSED: Shared = {
  groupDpo: 'FINDINGS',
  lawyers: 'CONTRACTS',
  otherMembers: 'COUNTS',
  documents: false,
  copies: true,
};
const OPEN: Shared = { groupDpo: 'REGISTER', lawyers: 'REGISTER', otherMembers: 'FINDINGS', documents: true, copies: true };

/** Those that decided otherwise. */
const OTHERWISE: Record<string, Shared> = {
  'cdg-haute-vezonne': OPEN,
  'syndicat-vezonne-numerique': OPEN,
  'commune-montfauve': { ...PROPOSED, groupDpo: 'REGISTER' },
  'commune-fontclare': { ...PROPOSED, groupDpo: 'COUNTS', lawyers: 'COUNTS' },
  // What it does for people in need is nobody's business.
  'ccas-argelieu': { groupDpo: 'NONE', lawyers: 'NONE', otherMembers: 'NONE', documents: false, copies: false },
};

/** Of members of the demonstration. */
export const sharedBy = (memberId: string): Shared => OTHERWISE[memberId] ?? PROPOSED;

/** Each member decides once: what people changed since stays. */
export async function shareWithGroup(transactions: Transactions, policies: Readonly<Record<string, Shared>>): Promise<void> {
  const rows = Object.entries(policies).map(([memberId, shared]) => ({ member_id: memberId, version: 1, ...inColumns(shared) }));
  accepted(
    await transactions.run(theBackground, (tx) =>
      tx.rows(
        `INSERT INTO sharing_policy SELECT * FROM jsonb_populate_recordset(NULL::sharing_policy, $1::jsonb)
         ON CONFLICT (member_id) DO NOTHING`,
        [JSON.stringify(rows)],
      ),
    ),
  );
}

function inColumns({ groupDpo, lawyers, otherMembers, documents, copies }: Shared): object {
  return { group_dpo: groupDpo, lawyers, other_members: otherMembers, documents, copies };
}
