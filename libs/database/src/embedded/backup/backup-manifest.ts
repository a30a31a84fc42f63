import { createHash } from 'node:crypto';

/** The last entry of a backup: what it is, and the digest of all that comes before. */
export interface BackupManifest {
  format: typeof FORMAT;
  /** Of the server: 18.4. A backup is restored by the same major version. */
  postgresVersion: string;
  /** Which cluster it was taken of. */
  systemIdentifier: string;
  startedAt: string;
  /** Every transaction committed before this instant is in the backup. */
  endedAt: string;
  files: number;
  bytes: number;
  sha256: string;
}

export const FORMAT = 'vigie-backup/1';
export const MANIFEST = 'manifest.json';

/** The digest of entries in their order: kind, size, name, contents. */
export class BackupDigest {
  files = 0;
  bytes = 0;
  private readonly hash = createHash('sha256');

  entry(kind: 'file' | 'directory', name: string, size: number): void {
    this.hash.update(`${kind} ${size} ${name}\n`);
    if (kind === 'file') this.files += 1;
  }

  contents(chunk: Buffer): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
  }

  result(): Pick<BackupManifest, 'files' | 'bytes' | 'sha256'> {
    return { files: this.files, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** A relative name that stays inside: nothing in a backup goes elsewhere. */
export function staysInside(name: string): boolean {
  return !/[\\\0:]/.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));
}
