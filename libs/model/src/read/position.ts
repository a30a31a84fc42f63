import type { Position } from './problem.js';

/** The line and the column of a byte, in characters, from 1. */
export function positionOfByte(bytes: Buffer, index: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < index; at++) {
    if (bytes[at] !== newline) continue;
    line++;
    lineStart = at + 1;
  }
  return { line, column: bytes.toString('utf8', lineStart, index).length + 1 };
}

const newline = 0x0a;
