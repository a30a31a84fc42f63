import type { Settings } from '../../../runtime/src/index.js';
import type { CookieOptions } from '../context.js';

/** The name and the attributes of the cookie that carries a session: out of reach of scripts, and of other sites' forms. */
export function sessionCookie(
  { publicUrl }: Pick<Settings, 'publicUrl'>,
  expires?: Date,
): { name: string; options: CookieOptions } {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    name: secure ? SECURE_NAME : PLAIN_NAME,
    options: { httpOnly: true, secure, sameSite: 'lax', path: '/', ...(expires && { expires }) },
  };
}

/** Browsers accept the first name only with the Secure attribute, from the host itself. */
const SECURE_NAME = '__Host-vigie';
const PLAIN_NAME = 'vigie';

/** The secret of the session that a Cookie header carries. */
export function sessionIn(cookie: string | undefined, { publicUrl }: Pick<Settings, 'publicUrl'>): string | null {
  const { name } = sessionCookie({ publicUrl });
  for (const pair of (cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
