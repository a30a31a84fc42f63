import type { Language } from '../../runtime/src/index.js';
import type { Viewer } from './permissions/viewer.js';

/** What resolvers know of the request. */
export interface GraphqlContext {
  viewer: Viewer | null;
  language: Language;
  requestId: string;
  clientAddress: string;
  /** What the client typed to come here, without a slash at the end. */
  publicUrl: string;
  /** What the client calls itself. */
  device: string | null;
  setCookie: (name: string, value: string, options: CookieOptions) => void;
  clearCookie: (name: string, options: CookieOptions) => void;
}

export interface CookieOptions {
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'lax';
  path: '/';
  expires?: Date;
}
