/** Reads an option that may be given several times. */
export function each<Value>(read: (text: string) => Value): (text: string, before: Value[] | undefined) => Value[] {
  return (text, before) => [...(before ?? []), read(text)];
}
