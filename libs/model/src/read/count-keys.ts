/** How many keys the objects of a value hold, at all levels. The value is not deep: the survey saw to it. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const entry of value) keys += countKeys(entry);
    return keys;
  }
  // JSON.parse makes objects whose values are read by key; Object.values would copy each of them.
  const object = value as Record<string, unknown>;
  for (const key in object) keys += 1 + countKeys(object[key]);
  return keys;
}
