import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export interface NewKey {
  /** Its thumbprint (RFC 7638): whoever has the public key can tell. */
  kid: string;
  privateJwk: JWK;
}

/** A new Ed25519 pair. */
export async function makeKey(): Promise<NewKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  return { kid: await thumbprintOf(privateJwk), privateJwk };
}

/** What of a key is told to others. */
export function publicPart({ kty, crv, x }: JWK): JWK {
  return { kty, crv, x };
}

export function thumbprintOf(jwk: JWK): Promise<string> {
  return calculateJwkThumbprint(jwk, 'sha256');
}
