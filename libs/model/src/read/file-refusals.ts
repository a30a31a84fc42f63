import { constants, isUtf8 } from 'node:buffer';
import { fileProblem, type Problem } from './problem.js';
import { firstInvalidByte } from './invalid-utf8.js';
import { shownText } from './shown.js';
import { positionOfByte } from './position.js';

/** What forbids to read the bytes as JSON in UTF-8 at all; null: nothing. */
export function refuseFile(bytes: Buffer): Problem | null {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge) return tooLarge;
  if (bytes.every(isBlank)) return fileProblem('EMPTY_FILE', { expected: ['vigie-register/1'] });

  const spreadsheet = signatures.find(({ start }) => startsWith(bytes, start));
  if (spreadsheet) return fileProblem('SPREADSHEET', { found: spreadsheet.name, expected: ['vigie-register/1'] });

  const wide = wideEncoding(bytes);
  if (wide) return fileProblem('WRONG_ENCODING', { found: wide, expected: ['UTF-8'] });
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return fileProblem('BYTE_ORDER_MARK', { found: 'EF BB BF', expected: ['UTF-8'] });
  return isUtf8(bytes) ? null : notUtf8(bytes);
}

/** For a caller that knows the size of a file: it need not read one that is too large. */
export function refuseSize(size: number): Problem | null {
  if (size <= largestFile) return null;
  return fileProblem('TOO_LARGE', { found: inMebibytes(size), expected: [inMebibytes(largestFile)] });
}

const mebibyte = 1024 * 1024;

/** 512 MiB, less the few bytes that JavaScript's longest text lacks. */
const largestFile = Math.min(512 * mebibyte, constants.MAX_STRING_LENGTH);

const inMebibytes = (size: number) => `${Math.ceil(size / mebibyte)} MiB`;

const isBlank = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const signatures = [
  { name: 'XLSX, ODS', start: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'XLS', start: [0xd0, 0xcf, 0x11, 0xe0] },
];

/** A byte order mark, or the zeros that wider encodings put around the first character of a JSON text. */
function wideEncoding(bytes: Buffer): string | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || zeros(bytes, '0111')) return 'UTF-32LE';
  if (startsWith(bytes, [0, 0, 0xfe, 0xff]) || zeros(bytes, '1110')) return 'UTF-32BE';
  if (startsWith(bytes, [0xff, 0xfe]) || zeros(bytes, '01')) return 'UTF-16LE';
  if (startsWith(bytes, [0xfe, 0xff]) || zeros(bytes, '10')) return 'UTF-16BE';
  return null;
}

const startsWith = (bytes: Buffer, start: number[]) => start.every((byte, index) => bytes[index] === byte);

const zeros = (bytes: Buffer, pattern: string) =>
  Array.from(pattern).every((zero, index) => (bytes[index] === 0) === (zero === '1'));

/** Most often Windows-1252: shown as such, so that the place is recognised. */
function notUtf8(bytes: Buffer): Problem {
  const at = firstInvalidByte(bytes);
  const around = bytes.subarray(Math.max(0, at - 12), at + 12).toString('latin1');
  return fileProblem('WRONG_ENCODING', { found: shownText(around), expected: ['UTF-8'], position: positionOfByte(bytes, at) });
}
