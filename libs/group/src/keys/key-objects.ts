import { type CryptoKey, importJWK, type JWK } from 'jose';

/** A key as the cryptography wants it, made once for each. */
export async function keyObject(jwk: JWK): Promise<CryptoKey> {
  const name = `${jwk.d === undefined ? 'public' : 'private'} ${jwk.x}`;
  const known = objects.get(name);
  if (known !== undefined) return known;
  const key = (await importJWK(jwk, 'Ed25519')) as CryptoKey;
  if (objects.size >= MOST) objects.clear();
  objects.set(name, key);
  return key;
}

const objects = new Map<string, CryptoKey>();

const MOST = 5000;
