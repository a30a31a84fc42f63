/** Kleene's third value: some fact is missing. It remembers which, as paths of the model. */
export interface Unknown {
  readonly missing: readonly string[];
}

/** True, false or unknown; unknown never reads as compliant. */
export type Truth = boolean | Unknown;

/** The truth that the facts at these paths would tell. */
export function unknown(...missing: string[]): Unknown {
  return { missing };
}

/** A fact of a record: null is unknown, for want of `path`. */
export function fact(value: boolean | null, path: string): Truth {
  return value ?? unknown(path);
}

export function isUnknown(truth: Truth): truth is Unknown {
  return typeof truth === 'object';
}

export function bothTrue(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  if (a === true) return b;
  return b === true ? a : union(a, b);
}

export function eitherTrue(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  if (a === false) return b;
  return b === false ? a : union(a, b);
}

export function notTrue(a: Truth): Truth {
  return isUnknown(a) ? a : !a;
}

/** True if one is true, else unknown if one is unknown, else false. */
export function anyTrue(truths: readonly Truth[]): Truth {
  return truths.reduce(eitherTrue, false);
}

export function isSameTruth(a: Truth, b: Truth): boolean {
  if (a === b) return true;
  return (
    isUnknown(a) && isUnknown(b) && a.missing.length === b.missing.length && a.missing.every((path) => b.missing.includes(path))
  );
}

function union(a: Unknown, b: Unknown): Unknown {
  const added = b.missing.filter((path) => !a.missing.includes(path));
  return added.length === 0 ? a : { missing: [...a.missing, ...added] };
}
