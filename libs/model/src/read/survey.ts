/** What one look at the bytes tells before they are parsed. */
export interface Survey {
  /** How many keys the text writes: more than the parsed objects hold when one object repeats a key. */
  keys: number;
  /** Whether an escape writes the NUL character, or half of a surrogate pair. */
  hasDoubtfulEscapes: boolean;
  /** Whether a list or an object inside a record has more entries than a record may hold. */
  hasWideRecords: boolean;
  /** The first byte nested too deep, where the look stops; null: none. */
  tooDeepAt: number | null;
}

/** Deeper than any bundle: the model itself has six levels. */
export const deepest = 100;

/** The most entries of a list inside a record, as in the schema. */
export const widest = 10_000;

/** Counts on a well-formed text, and stops early on a deep one: JSON.parse and the checks then never meet a deep document. */
export function survey(bytes: Uint8Array): Survey {
  let keys = 0;
  let depth = 0;
  let hasDoubtfulEscapes = false;
  let hasWideRecords = false;
  const commas = new Int32Array(deepest + 1);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      for (at++; at < bytes.length && bytes[at] !== quote; at++) {
        if (bytes[at] !== backslash) continue;
        at++;
        if (bytes[at] === letterU && isDoubtful(bytes, at + 1)) hasDoubtfulEscapes = true;
      }
    } else if (byte === colon) {
      keys++;
    } else if (byte === comma) {
      const before = (commas[depth] ?? 0) + 1;
      if (before >= widest && depth >= depthOfRecords) hasWideRecords = true;
      commas[depth] = before;
    } else if (byte === openBrace || byte === openBracket) {
      if (++depth > deepest) return { keys, hasDoubtfulEscapes, hasWideRecords, tooDeepAt: at };
      commas[depth] = 0;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth--;
    }
  }
  return { keys, hasDoubtfulEscapes, hasWideRecords, tooDeepAt: null };
}

/** The document, a list, a record: the objects and lists from here down are bounded. */
const depthOfRecords = 3;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const letterU = 0x75;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The four digits of an escape: 0000, or d800 to dfff. */
function isDoubtful(bytes: Uint8Array, start: number): boolean {
  const digits = String.fromCharCode(...bytes.subarray(start, start + 4));
  return /^(0000|d[89a-f]..)$/i.test(digits);
}
