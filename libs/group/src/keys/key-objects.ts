import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** An Ed25519 key as the cryptography wants it, made once for each. Throws when it is another kind of key. */
export function keyObject(jwk: JWK): KeyObject {
  const isPublic = jwk.d === undefined;
  const name = `${isPublic ? 'public' : 'private'} ${jwk.x}`;
  const known = objects.get(name);
  if (known !== undefined) return known;
  const { kty, crv, x, d } = jwk;
  const key = isPublic
    ? createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
    : createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('A node signs with Ed25519 and nothing else.');
  if (objects.size >= MOST) objects.clear();
  objects.set(name, key);
  return key;
}

const objects = new Map<string, KeyObject>();

const MOST = 5000;
