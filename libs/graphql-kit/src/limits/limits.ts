import type { ApiErrorCode } from '../errors/api-error.js';

/** More than any client of the product needs; less than it takes to keep the node busy before anything is executed. */
export const LIMITS = {
  characters: 100_000,
  tokens: 15_000,
  /** Of brackets in brackets: the parser recurses. */
  nesting: 100,
  directives: 100,
  operations: 50,
  fragments: 200,
  /** Of an operation, with its fragments put where they are used. */
  fields: 5000,
  depth: 15,
  rootFields: 50,
  aliases: 200,
  /** Of fields of one name in one place: validation compares each with each. */
  comparisons: 50_000,
  /** Of variables, with all that is in them. */
  values: 20_000,
  valueDepth: 20,
} as const;

/** Why a request is not even looked at. */
export interface RefusedRequest {
  code: Extract<ApiErrorCode, 'TOO_COMPLEX' | 'BAD_REQUEST'>;
  message: string;
}

export function tooMany(what: keyof typeof LIMITS, found: number): RefusedRequest {
  const shown = Number.isFinite(found) ? String(found) : 'without end';
  return { code: 'TOO_COMPLEX', message: `The request has ${what}: ${shown}. The most is ${LIMITS[what]}.` };
}

/** The first of these that is more than it may be. */
export function firstTooMany(sizes: Partial<Record<keyof typeof LIMITS, number>>): RefusedRequest | null {
  for (const [what, found] of Object.entries(sizes) as [keyof typeof LIMITS, number][]) {
    if (found > LIMITS[what]) return tooMany(what, found);
  }
  return null;
}

/** The NUL character, and half of a surrogate pair: no record can hold them. */
export const NOT_TEXT = /[\0\p{Cs}]/u;

export function notText(place: string): RefusedRequest {
  return { code: 'BAD_REQUEST', message: `${place.slice(0, 200)}: the NUL character and lone surrogates are not text.` };
}
