import type { Settings } from '../../../runtime/src/index.js';
import type { CookieOptions } from '../context.js';
import { localPath } from './local-path.js';

/** What a browser keeps while its person is at the provider: only the browser that left comes back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

/** The cookie that carries it, for ten minutes. */
export function pendingCookie(
  { publicUrl }: Pick<Settings, 'publicUrl'>,
  expires?: Date,
): { name: string; options: CookieOptions } {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-vigie-openid' : 'vigie-openid',
    options: { httpOnly: true, secure, sameSite: 'lax', path: '/', ...(expires && { expires }) },
  };
}

export const PENDING = 10 * 60_000;

export function writePending(pending: PendingSignIn): string {
  return Buffer.from(JSON.stringify(pending)).toString('base64url');
}

/** Null: nothing that this node wrote. */
export function readPending(text: string | undefined): PendingSignIn | null {
  try {
    const read = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8')) as Partial<Record<string, unknown>> | null;
    const { state, nonce, verifier, returnTo } = read ?? {};
    if (![state, nonce, verifier, returnTo].every((value) => typeof value === 'string' && value !== '')) return null;
    return {
      state: state as string,
      nonce: nonce as string,
      verifier: verifier as string,
      returnTo: localPath(returnTo as string),
    };
  } catch {
    // Not JSON: somebody else wrote it.
    return null;
  }
}
