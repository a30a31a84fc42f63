import type { Instant } from '../../../model/src/index.js';

/** When a key is used: from an instant, until another one or until it is replaced. */
export interface Validity {
  from: Instant;
  until: Instant | null;
}

/** `leeway`: milliseconds that a clock may be wrong by. */
export function isValidAt({ from, until }: Validity, at: number, leeway = 0): boolean {
  return Date.parse(from) - leeway <= at && (until === null || at < Date.parse(until) + leeway);
}

/** The last to have begun, of those valid: who replaces a key wants the new one used. Null: none is valid. */
export function inUse<Key extends Validity>(keys: readonly Key[], at: number): Key | null {
  const valid = keys.filter((key) => isValidAt(key, at));
  return valid.sort((one, other) => Date.parse(other.from) - Date.parse(one.from))[0] ?? null;
}

/** A key is listed this long before it is used, so that every node knows it by then. */
export const LISTED_AHEAD = 86_400_000;

/** The one before goes on being valid: what it signed may still be on its way. */
export const VALID_TOGETHER = 7 * 86_400_000;
