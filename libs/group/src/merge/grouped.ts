/** The values that have the same key, in their order; the keys in the order in which they come. */
export function grouped<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const own = groups.get(keyOf(value));
    if (own === undefined) groups.set(keyOf(value), [value]);
    else own.push(value);
  }
  return groups;
}
