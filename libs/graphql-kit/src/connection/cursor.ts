import { apiError } from '../errors/api-error.js';

/** The place of a record in an order: the values that it is ordered by. */
export type Place = (string | number | null)[];

export function encodeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** A cursor that this list gave; any other is a bad request. `length`: how many values its order has. */
export function decodeCursor(text: string, length: number): Place {
  const place = parsed(text);
  const isPlace =
    Array.isArray(place) &&
    place.length === length &&
    place.every((value) => value === null || typeof value === 'string' || Number.isSafeInteger(value));
  if (isPlace) return place as Place;
  throw apiError('BAD_REQUEST', 'after: expected a cursor that this list gave.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
