/** Whether PostgreSQL can keep a text: no null character, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !HALF_PAIR.test(text);
}

const HALF_PAIR = /\p{Surrogate}/u;
