/**
 * Why somebody who came from the provider did not come in.
 * START_AGAIN: the way back does not belong to a way out of this browser, or was used. DECLINED: the provider says no.
 * PROVIDER_FAILED: no answer, or not one that can be believed. NOT_VERIFIED: it vouches for no address. NOT_INVITED: no account has
 * the address. OTHER_IDENTITY: its account belongs to somebody else of the same provider. CLOSED: the account was disabled.
 */
export type NotSignedInReason =
  'START_AGAIN' | 'DECLINED' | 'PROVIDER_FAILED' | 'NOT_VERIFIED' | 'NOT_INVITED' | 'OTHER_IDENTITY' | 'CLOSED';

/** Ends a sign-in with OpenID Connect. The cause, when there is one, is for the log. */
export class NotSignedIn extends Error {
  constructor(
    readonly reason: NotSignedInReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'NotSignedIn';
  }
}
