/** The fields that are no longer as they were: a correction sends these alone, and leaves what others changed. */
export function changedFields<Content extends object>(before: Content, after: Content): Partial<Content> {
  const entries = Object.entries(after) as [keyof Content, unknown][];
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  ) as Partial<Content>;
}
