import { apiError } from '../errors/api-error.js';
import { isStorable } from '../text/storable.js';

/** The place of a record in an order: the values that it is ordered by. */
export type Place = (string | number | null)[];

export function encodeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** A cursor that this list gave; any other is a bad request. `length`: how many values its order has. */
export function decodeCursor(text: string, length: number): Place {
  const place = parsed(text);
  if (isPlace(place, length) && encodeCursor(place) === text) return place;
  throw apiError('BAD_REQUEST', {
    fr: 'after : un curseur que cette liste a donné est attendu.',
    en: 'after: expected a cursor that this list gave.',
  });
}

function isPlace(place: unknown, length: number): place is Place {
  return (
    Array.isArray(place) &&
    place.length === length &&
    place.every((value) => value === null || Number.isFinite(value) || (typeof value === 'string' && isStorable(value)))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
