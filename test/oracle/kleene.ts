/** RULES §1.2. A three-valued answer, with the paths of the facts that keep it unknown. */
export interface Value {
  truth: 'T' | 'F' | 'U';
  missing: readonly string[];
}

export const TRUE: Value = { truth: 'T', missing: [] };
export const FALSE: Value = { truth: 'F', missing: [] };

export function unknown(path: string): Value {
  return { truth: 'U', missing: [path] };
}

export function is(condition: boolean): Value {
  return condition ? TRUE : FALSE;
}

/** A fact of a record: null is unknown. */
export function fact(answer: boolean | null, path: string): Value {
  return answer === null ? unknown(path) : is(answer);
}

/** F and x = F; else U if any operand is U. */
export function and(...operands: readonly Value[]): Value {
  if (operands.some(isFalse)) return FALSE;
  return isAnyUnknown(operands) ?? TRUE;
}

/** T or x = T; else U if any operand is U. */
export function or(...operands: readonly Value[]): Value {
  if (operands.some(isTrue)) return TRUE;
  return isAnyUnknown(operands) ?? FALSE;
}

export function not(value: Value): Value {
  switch (value.truth) {
    case 'T':
      return FALSE;
    case 'F':
      return TRUE;
    case 'U':
      return value;
  }
}

export function isTrue(value: Value): boolean {
  return value.truth === 'T';
}

export function isFalse(value: Value): boolean {
  return value.truth === 'F';
}

export function isUnknown(value: Value): boolean {
  return value.truth === 'U';
}

function isAnyUnknown(operands: readonly Value[]): Value | null {
  const unknowns = operands.filter(isUnknown);
  if (unknowns.length === 0) return null;
  return { truth: 'U', missing: [...new Set(unknowns.flatMap((value) => value.missing))].sort() };
}
