import { theBackground, type Transactions } from '../../../../../libs/database/src/index.js';
import { PROPOSED, ShareWithGroup } from '../../../../../libs/group/src/index.js';
import type { SharingPolicy } from '../../../../../libs/model/src/index.js';
import { isRefused } from '../../../../../libs/runtime/src/index.js';

/** A policy before it is written. */
export type Shared = Omit<SharingPolicy, 'version'>;

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
  const share = new ShareWithGroup(transactions);
  for (const [memberId, shared] of Object.entries(policies)) {
    const done = await share.run(theBackground, memberId, { ...shared, version: 0 });
    if (isRefused(done) && done.errors.some(({ code }) => code !== 'CONFLICT')) throw done;
  }
}
