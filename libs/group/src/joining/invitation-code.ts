import { createHash, randomBytes } from 'node:crypto';
import { refuse } from '../../../runtime/src/index.js';

/** What a new node needs to ask to join: where the keeper is, how to know the group, and what opens the door once. */
export interface Invitation {
  groupId: string;
  keeperUrl: string;
  /** The thumbprint of the group’s key. */
  pinned: string;
  nonce: string;
  /** Milliseconds. */
  expiresAt: number;
}

/** One line to hand over. Its last bytes tell whether it was copied whole. */
export function writeCode({ groupId, keeperUrl, pinned, nonce, expiresAt }: Invitation): string {
  const expires = Buffer.alloc(4);
  expires.writeUInt32BE(Math.floor(expiresAt / 1000));
  const content = Buffer.concat([
    Buffer.from([VERSION]),
    Buffer.from(groupId.replaceAll('-', ''), 'hex'),
    Buffer.from(pinned, 'base64url'),
    Buffer.from(nonce, 'base64url'),
    expires,
    Buffer.from(keeperUrl),
  ]);
  return PREFIX + Buffer.concat([content, checksum(content)]).toString('base64url');
}

/** What a code says. Refused when it was not copied whole, or its seven days are over. */
export function readCode(code: string, now: number, path: string[] = ['input', 'code']): Invitation {
  const text = code.replaceAll(/\s+/g, '');
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64url');
  const content = bytes.subarray(0, -CHECKSUM);
  const isWhole =
    text.startsWith(PREFIX) && bytes.length > URL_AT + CHECKSUM && bytes.subarray(-CHECKSUM).equals(checksum(content));
  if (!isWhole || content[0] !== VERSION) refuse('INVALID', path, notWhole);
  const expiresAt = content.readUInt32BE(EXPIRES_AT) * 1000;
  if (expiresAt <= now) refuse('REFUSED', path, tooLate);
  return {
    groupId: content.toString('hex', 1, PINNED_AT).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    pinned: content.toString('base64url', PINNED_AT, NONCE_AT),
    nonce: content.toString('base64url', NONCE_AT, EXPIRES_AT),
    expiresAt,
    keeperUrl: content.toString('utf8', URL_AT),
  };
}

export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** As the keeper keeps it. */
export function nonceHash(nonce: string): Buffer {
  return createHash('sha256').update(nonce).digest();
}

const checksum = (content: Uint8Array) => createHash('sha256').update(content).digest().subarray(0, CHECKSUM);

const PREFIX = 'vgi_';
const VERSION = 1;
const CHECKSUM = 4;
const PINNED_AT = 17;
const NONCE_AT = 49;
const EXPIRES_AT = 65;
const URL_AT = 69;

const notWhole = {
  fr: 'Ce code d’invitation n’est pas entier : copiez toute la ligne, de « vgi_ » à son dernier caractère.',
  en: 'This invitation code is not whole: copy the line from “vgi_” to its last character.',
};
const tooLate = {
  fr: 'Ce code d’invitation n’est plus valable : demandez-en un autre au nœud qui tient le groupe.',
  en: 'This invitation code is no longer valid: ask the node that keeps the group for another.',
};
