import { CompactSign, compactVerify, decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import type { KeptKey } from '../keys/kept-keys.js';
import { keyObject } from '../keys/key-objects.js';

/** What a signed message is, so that one can never be taken for another. */
export type MessageType = 'fed-request+jwt' | 'fed-answer+jwt' | 'fed-join+jwt' | 'fed-joined+jwt' | 'fed-roster+jwt';

/** A message that is not what it should be. The text is for the log. */
export class BadMessage extends Error {
  override name = 'BadMessage';
}

/** A compact JWS (RFC 7515) over the claims, with Ed25519 and nothing else. */
export async function signed(typ: MessageType, claims: object, { kid, privateJwk }: Signer): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(claims));
  return new CompactSign(text).setProtectedHeader({ alg: ALGORITHM, typ, kid }).sign(await keyObject(privateJwk));
}

export type Signer = Pick<KeptKey, 'kid' | 'privateJwk'>;

/** What a message says of itself before it is believed: with which key, and from whom. */
export function claimed(jws: string, typ: MessageType): { kid: string; iss: unknown } {
  const header = reading(() => decodeProtectedHeader(jws));
  const said = Object.keys(header).sort().join();
  if (said !== 'alg,kid,typ' || header.alg !== ALGORITHM || header.typ !== typ || typeof header.kid !== 'string') {
    throw new BadMessage(`the header of the message is not that of a ${typ}`);
  }
  return { kid: header.kid, iss: reading(() => decodeJwt(jws)).iss };
}

/** The claims, once the signature is that of this key. */
export async function opened(jws: string, typ: MessageType, jwk: JWK): Promise<unknown> {
  claimed(jws, typ);
  try {
    const { payload } = await compactVerify(jws, await keyObject(jwk), { algorithms: [ALGORITHM] });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch (cause) {
    throw new BadMessage('the signature is not that of the key', { cause });
  }
}

function reading<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new BadMessage('the message is not a compact JWS', { cause });
  }
}

const ALGORITHM = 'Ed25519';
