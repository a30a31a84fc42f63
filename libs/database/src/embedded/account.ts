import { chownSync, lchownSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The account that the server runs under. */
export interface Account {
  uid: number;
  gid: number;
}

/** Null: the account of this process. PostgreSQL refuses root, so root lends it the owner of the cluster, or nobody. */
export function serverAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? { uid: 65534, gid: 65534 } : { uid: owner.uid, gid: owner.gid };
}

/** Gives all of a folder to the account: a copy that root made belongs to root. */
export function handOver(folder: string, account: Account | null): void {
  if (account === null || statSync(folder).uid === account.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), account.uid, account.gid);
  }
  chownSync(folder, account.uid, account.gid);
}

/** Whether the account can go down to this folder, by the permissions of every folder above. */
export function canEnter(folder: string, account: Account | null): boolean {
  if (account === null) return true;
  const real = realpathSync(folder);
  return allows(real, account, 1) && (dirname(real) === real || canEnter(dirname(real), account));
}

export function canRead(file: string, account: Account | null): boolean {
  return account === null || (canEnter(dirname(realpathSync(file)), account) && allows(file, account, 4));
}

function allows(path: string, { uid, gid }: Account, bit: number): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & bit) === bit;
}
