import { LIMITS, NOT_TEXT, notText, type RefusedRequest, tooMany } from './limits.js';

/** Too many values in the variables, or too deep, or one that no record can hold: its place is told. */
export function refuseVariables(variables: unknown): RefusedRequest | null {
  let values = 0;
  const look = (value: unknown, path: string, depth: number): RefusedRequest | null => {
    if (++values > LIMITS.values) return tooMany('values', values);
    if (depth > LIMITS.valueDepth) return tooMany('valueDepth', depth);
    if (typeof value === 'string') return NOT_TEXT.test(value) ? notText(path) : null;
    if (typeof value !== 'object' || value === null) return null;
    for (const key in value) {
      if (NOT_TEXT.test(key)) return notText(path);
      const refused = look((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1);
      if (refused !== null) return refused;
    }
    return null;
  };
  return look(variables, 'variables', 0);
}
