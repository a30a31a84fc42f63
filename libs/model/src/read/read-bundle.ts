import { parseDocument } from './parse-document.js';
import { readDocument } from './read-document.js';
import type { Reading } from './reading.js';

/** Reads a file in the format `vigie-register/1`. Any bytes have an answer; none makes it throw. */
export function readBundle(bytes: Uint8Array): Reading {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parsed = parseDocument(file);
  return 'code' in parsed ? { problems: [parsed] } : readDocument(parsed, file);
}
