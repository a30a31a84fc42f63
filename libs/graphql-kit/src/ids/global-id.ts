import { isStorable } from '../text/storable.js';

/** What an opaque id names. The member is null for what belongs to the node. */
export interface GlobalId {
  type: string;
  memberId: string | null;
  id: string;
}

export function globalId(type: string, memberId: string | null, id: string): string {
  return Buffer.from(JSON.stringify(memberId === null ? [type, id] : [type, memberId, id])).toString('base64url');
}

/** Null: not an id of ours. Nothing has two ids: another spelling of one is not an id. */
export function readGlobalId(text: string): GlobalId | null {
  if (text.length > LONGEST) return null;
  const parts = partsOf(text);
  if (parts === null || !parts.every(isPart)) return null;
  const [type = '', second = '', third] = parts;
  const read = third === undefined ? { type, memberId: null, id: second } : { type, memberId: second, id: third };
  return globalId(read.type, read.memberId, read.id) === text ? read : null;
}

/** Ids of records have at most 200 characters; that of a finding names a rule and a day as well. */
const LONGEST_PART = 250;

/** Three parts, each character at most six bytes as JSON, in base64. */
const LONGEST = 6_100;

function partsOf(text: string): string[] | null {
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    return Array.isArray(parts) && (parts.length === 2 || parts.length === 3) ? (parts as string[]) : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): part is string {
  return typeof part === 'string' && part.length >= 1 && part.length <= LONGEST_PART && isStorable(part);
}
