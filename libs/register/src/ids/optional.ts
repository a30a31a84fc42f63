/** Left out: unchanged. Null: cleared. */
export function ifGiven<Value, Result>(value: Value | null | undefined, map: (value: Value) => Result): Result | null | undefined {
  if (value === undefined) return undefined;
  return value === null ? null : map(value);
}

/** Without what was left out. */
export function given<Input extends object>(input: Input): Partial<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<Input>;
}
