import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text. It is shown once: the node keeps its hash. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** As it is kept. Nothing leads back from it: no salt is needed for so many bits. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
