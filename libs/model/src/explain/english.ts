import type { Found, Problem, ProblemCode } from '../read/problem.js';
import { shownList, shownObject } from '../read/shown.js';
import { enumerate } from './enumerate.js';

/** A problem in English. */
export function english(problem: Problem): string {
  const { path, position } = problem;
  const where = [path, position && `line ${position.line}, column ${position.column}`].filter(Boolean).join(', ') || 'the file';
  return `${where}: ${sentences[problem.code](problem)}`;
}

const sentences: Record<ProblemCode, (problem: Problem) => string> = {
  EMPTY_FILE: () => 'nothing to read, the file is empty; expected: a register in the vigie-register/1 format',
  TOO_LARGE: ({ found, expected }) => `${text(found)} is too large; limit: ${expected[0] ?? ''}`,
  SPREADSHEET: ({ found }) =>
    `this is a spreadsheet (${text(found)}), not JSON; expected here: a register in the vigie-register/1 format`,
  BYTE_ORDER_MARK: ({ found }) => `it starts with a byte order mark (BOM, ${text(found)}); save it as UTF-8 without BOM`,
  WRONG_ENCODING: ({ found, position }) =>
    position
      ? `"${text(found)}" is not UTF-8 (perhaps Windows-1252); save the file as UTF-8 without BOM`
      : `it is encoded in ${text(found)}; save it as UTF-8 without BOM`,
  SYNTAX: ({ found, expected }) => `JSON syntax error, ${sign(found)}; expected: ${enumerate(expected.map(syntax), 'or')}`,
  TOO_DEEP: ({ expected }) => `too many nested levels; limit: ${expected[0] ?? ''}`,
  DUPLICATE_KEY: ({ found }) => `the key "${text(found)}" is written twice in the same object; expected: once`,

  MISSING_KEY: ({ expected }) => `required, but absent; expected: ${values(expected)}`,
  UNKNOWN_KEY: ({ found, expected, suggestion }) =>
    `the key "${text(found)}" does not exist here${maybe(suggestion)}; known keys: ${enumerate(expected, 'and')}`,
  WRONG_TYPE: ({ found, expected }) => `expected: ${values(expected)}; found: ${kind(found)}`,
  WRONG_FORMAT_TAG: ({ found, expected }) => `"${text(found)}" is not the format read here; expected: "${expected[0] ?? ''}"`,
  UNKNOWN_VALUE: ({ found, expected, suggestion }) =>
    `"${text(found)}" is not a known value${maybe(suggestion)}; expected: ${values(expected)}`,
  IMPOSSIBLE_DAY: ({ found }) => `"${text(found)}" is not a valid date; expected: YYYY-MM-DD`,
  IMPOSSIBLE_INSTANT: ({ found, suggestion }) =>
    `"${text(found)}" is not a valid timestamp${maybe(suggestion)}; expected: YYYY-MM-DDThh:mm:ssZ, in UTC`,
  UNKNOWN_COUNTRY: ({ found, suggestion }) =>
    `"${text(found)}" is not a country code${maybe(suggestion)}; expected: two letters (ISO 3166-1 alpha-2), or EU`,
  IMPOSSIBLE_SIREN: ({ found, suggestion }) =>
    `"${text(found)}" is not a SIREN${maybe(suggestion)}; expected: nine digits with a valid check digit (Luhn)`,
  EMPTY_TEXT: () => 'the text is empty; expected: at least one character',
  TEXT_TOO_LONG: ({ found, expected }) => `the text "${text(found)}" is too long; limit: ${expected[0] ?? ''} characters`,
  OUT_OF_RANGE: ({ found, expected: [least, most] }) => `${text(found)} is out of range; expected: ${least ?? ''} to ${most ?? ''}`,
  WRONG_PATTERN: ({ found, expected }) =>
    `"${text(found)}" does not have the expected form; expected: ${pattern(expected[0] ?? '')}`,
  TOO_MANY_ENTRIES: ({ found, expected }) => `${text(found)} entries, which is too many; limit: ${expected[0] ?? ''}`,
  FORBIDDEN_CHARACTER: ({ found }) =>
    `"${text(found)}" has a forbidden character; expected: a text without the NUL character or half of a Unicode surrogate pair`,

  DUPLICATE_ID: ({ found, expected }) =>
    `"${text(found)}" is already the id of ${expected[0] ?? ''}; expected: an id of its own for each record`,
  DANGLING_REFERENCE: ({ found, expected }) =>
    `"${text(found)}" refers to nothing; expected: the id of one of "${expected[0] ?? ''}"`,
  FROM_NOT_BEFORE_TO: ({ found, expected: [key, start] }) =>
    `"${text(found)}" does not come after "${key ?? ''}" (${start ?? ''}); expected: the first day on which it no longer holds`,
  LOCATION_AT_BOTH: ({ found }) => `"engagementId" and "activityId" are both given (${text(found)}); expected: one of the two`,
  LOCATION_AT_NEITHER: () => 'neither "engagementId" nor "activityId" is given; expected: one of the two',
  PARENT_CYCLE: ({ found, expected }) =>
    `"${text(found)}" leads back to the engagement itself (${expected.join(' → ')}); expected: a chain that ends`,
  CHAIN_TOO_LONG: ({ found, expected: [longest] }) =>
    `"${text(found)}" is at the end of too long a chain of sub-processors; expected: ${longest ?? ''} links at most`,
  MORE_PROBLEMS: ({ found }) => `and ${text(found)} other ${found === 1 ? 'problem' : 'problems'}, not detailed`,
};

const names: Record<string, string> = {
  string: 'a text',
  integer: 'a whole number',
  object: 'an object { … }',
  array: 'a list [ … ]',
  day: 'a date YYYY-MM-DD',
  instant: 'a timestamp YYYY-MM-DDThh:mm:ssZ',
  country: 'a country code (ISO 3166-1 alpha-2, or EU)',
  siren: 'a SIREN',
};

const signs: Record<string, string> = {
  key: 'a key in quotes',
  value: 'a value',
  number: 'a number',
  end: 'the end of the file',
  escape: 'a JSON escape sequence',
  noComment: 'no comment',
  noControl: 'no line break and no tab inside a text',
};

const patterns: Record<string, string> = {
  '^[0-9a-f]{64}$': '64 lower-case hexadecimal digits (SHA-256)',
  '^[^/]+/.+$': 'the id of the member, a slash, the id of the agreement',
};

const values = (expected: string[]) =>
  enumerate(
    expected.flatMap((value) => (value === 'boolean' ? ['true', 'false'] : [names[value] ?? value])),
    'or',
  );
const syntax = (token: string) => signs[token] ?? `"${token}"`;
const sign = (found: Found) => (found === null ? 'the file ends too early' : `near "${text(found)}"`);
const maybe = (suggestion: string | null) => (suggestion === null ? '' : ` (perhaps "${suggestion}")`);
const text = (found: Found) => String(found);
const pattern = (wanted: string) => patterns[wanted] ?? wanted;

function kind(found: Found): string {
  if (found === shownList) return `a list ${shownList}`;
  if (found === shownObject) return `an object ${shownObject}`;
  if (typeof found === 'string') return `the text "${found}"`;
  return typeof found === 'number' ? `the number ${found}` : String(found);
}
