import { sign, verify } from 'node:crypto';
import type { JWK } from 'jose';
import type { KeptKey } from '../keys/kept-keys.js';
import { keyObject } from '../keys/key-objects.js';

/** What a signed message is, so that one can never be taken for another. */
export type MessageType = 'fed-request+jwt' | 'fed-answer+jwt' | 'fed-join+jwt' | 'fed-joined+jwt' | 'fed-roster+jwt';

/** A message that is not what it should be. The text is for the log. */
export class BadMessage extends Error {
  override name = 'BadMessage';
}

/**
 * A compact JWS (RFC 7515) over the claims, with Ed25519 and nothing else. A question has hundreds of them: they are signed and read on the
 * spot, which takes less than handing each to another thread.
 */
export async function signed(typ: MessageType, claims: object, { kid, privateJwk }: Signer): Promise<string> {
  const covered = `${encoded({ alg: ALGORITHM, typ, kid })}.${encoded(claims)}`;
  return `${covered}.${sign(null, Buffer.from(covered), keyObject(privateJwk)).toString('base64url')}`;
}

export type Signer = Pick<KeptKey, 'kid' | 'privateJwk'>;

/** What a message says of itself before it is believed: with which key, and from whom. */
export function claimed(jws: string, typ: MessageType): { kid: string; iss: unknown } {
  const { kid, claims } = read(jws, typ);
  return { kid, iss: claims.iss };
}

/** The claims, once the signature is that of this key. */
export async function opened(jws: string, typ: MessageType, jwk: JWK): Promise<unknown> {
  const { claims, covered, signature } = read(jws, typ);
  if (!isSignedWith(jwk, covered, signature)) throw new BadMessage('the signature is not that of the key');
  return claims;
}

interface Message {
  kid: string;
  claims: Record<string, unknown>;
  /** By the signature. */
  covered: string;
  signature: string;
}

function read(jws: string, typ: MessageType): Message {
  const [, covered = '', head = '', payload = '', signature = ''] = COMPACT.exec(jws) ?? [];
  const header = decoded(head);
  const said = Object.keys(header).sort().join();
  if (said !== 'alg,kid,typ' || header.alg !== ALGORITHM || header.typ !== typ || typeof header.kid !== 'string') {
    throw new BadMessage(`the header of the message is not that of a ${typ}`);
  }
  return { kid: header.kid, claims: decoded(payload), covered, signature };
}

function isSignedWith(jwk: JWK, covered: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(covered), keyObject(jwk), Buffer.from(signature, 'base64url'));
  } catch (cause) {
    throw new BadMessage('the key is not one to verify with', { cause });
  }
}

/** A JSON object, and no other value. */
function decoded(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(utf8.decode(Buffer.from(part, 'base64url')));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw new BadMessage(notCompact, { cause });
  }
  throw new BadMessage(notCompact);
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const ALGORITHM = 'Ed25519';
const COMPACT = /^(([\w-]+)\.([\w-]+))\.([\w-]*)$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const notCompact = 'the message is not a compact JWS';
