import { isUtf8 } from 'node:buffer';

/** Where bytes stop being UTF-8, to the character. The search halves what remains, so that a file of any size costs a few reads. */
export function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 4) {
    const middle = characterStart(bytes, valid + Math.floor((invalid - valid) / 2), valid);
    if (middle === valid) break;
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle;
    else invalid = middle;
  }
  while (valid + 1 < invalid && isUtf8(bytes.subarray(valid, valid + 1))) valid++;
  return valid;
}

/** The start of the character that holds a byte: at most three bytes back. */
function characterStart(bytes: Buffer, index: number, floor: number): number {
  const earliest = Math.max(floor, index - 3);
  let start = index;
  while (start > earliest && isContinuation(bytes[start])) start--;
  return start;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >> 6 === 0b10;
