/** How people compare a key, by telephone if need be: 128 bits of its thumbprint, in eight groups of four. */
export function fingerprintOf(kid: string): string {
  const digits = Buffer.from(kid, 'base64url').toString('hex').slice(0, DIGITS);
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}

/** Whether what somebody read or typed is this fingerprint, however it is spaced. */
export function isFingerprintOf(kid: string, typed: string): boolean {
  const digits = typed.toLowerCase().replaceAll(/[\s:.-]+/g, '');
  return digits.length === DIGITS && digits === fingerprintOf(kid).replaceAll(' ', '');
}

const DIGITS = 32;
