/** The value of a key that an object itself holds. */
export function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // An object of JSON, and a key of its own.
  return (value as Record<string, unknown>)[key];
}
