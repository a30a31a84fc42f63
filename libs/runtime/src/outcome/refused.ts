import type { Localised } from './localised.js';

/** INVALID: a value; NOT_FOUND: nothing there, or not for this person; CONFLICT: someone was first; REFUSED: a rule forbids it. */
export type RefusalCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'REFUSED';

/** What a user can mend, and where in their input. */
export interface Refusal {
  code: RefusalCode;
  path: string[];
  message: Localised;
}

/** Ends a use case with what its user can mend. The transaction it is thrown in writes nothing. */
export class Refused extends Error {
  constructor(readonly errors: Refusal[]) {
    super(errors.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message.en}`).join('\n'));
    this.name = 'Refused';
  }
}

export function refuse(code: RefusalCode, path: readonly string[], message: Localised): never {
  throw new Refused([{ code, path: [...path], message }]);
}

/** The result; a refusal is thrown. */
export function accepted<Result>(result: Result | Refused): Result {
  if (isRefused(result)) throw result;
  return result;
}

export function isRefused(value: unknown): value is Refused {
  return value instanceof Refused;
}
