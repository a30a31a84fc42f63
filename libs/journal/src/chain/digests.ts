import { createHash, randomBytes } from 'node:crypto';
import { configure } from 'safe-stable-stringify';
import type { Content, Entry } from './entry.js';

/** What the chain covers of a content: with its salt it proves the content; without, nothing can be guessed from it. */
export function contentDigest(salt: Buffer, content: Content | null): Buffer {
  return createHash('sha256').update(salt).update(canonical(content)).digest();
}

/** The link of an entry: everything it says, the digest of its content, and the link before. */
export function link(previous: Buffer, entry: Omit<Entry, 'content'>, digest: Buffer): Buffer {
  const { memberId, seq, at, actorId, through, recordType, recordId, action, version, changedFields } = entry;
  const said = [memberId, seq, at, actorId, through, recordType, recordId, action, version, changedFields, digest.toString('hex')];
  return createHash('sha256').update(previous).update(JSON.stringify(said)).digest();
}

/** Before the first entry of a chain. */
export const noLink: Buffer = Buffer.alloc(0);

export function newSalt(): Buffer {
  return randomBytes(16);
}

/** Whether two values say the same, whatever the order of their keys. */
export function saySame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** One text for one value, whatever the order of its keys: a database does not keep it. */
export function canonical(value: unknown): string {
  return stringify(value) ?? 'null';
}

const stringify = configure({ deterministic: true, strict: true });
