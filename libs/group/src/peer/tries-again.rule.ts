import { AddressRefused } from './allowed-address.js';
import { PeerFailure } from './peer-failure.js';

/** The clock of the other node is `by` milliseconds ahead of this one. */
export class Skewed extends PeerFailure {
  constructor(readonly by: number) {
    super('CLOCK_SKEW', 'the clocks differ');
  }
}

/** What was tried already in a call. */
export interface Tried {
  withItsTime: boolean;
  again: boolean;
}

/**
 * Milliseconds after which a call is tried again; null: it is not. Once, when nothing was sent or the node said when to come back; and
 * once with the time of the node, when it said what time it is.
 */
export function triesAgain(failure: PeerFailure, tried: Tried, left: number): number | null {
  if (failure instanceof Skewed) return tried.withItsTime ? null : 0;
  if (tried.again) return null;
  const { wasSent, retryAfter } = failure.more;
  if (wasSent === false) return isForGood(failure) ? null : 0;
  return retryAfter && retryAfter < left ? retryAfter : null;
}

/** An address that is not allowed will not be. */
function isForGood({ more: { cause } }: PeerFailure): boolean {
  return cause instanceof AddressRefused || (cause instanceof Error && cause.cause instanceof AddressRefused);
}
