/** What an opaque id names. The member is null for what belongs to the node. */
export interface GlobalId {
  type: string;
  memberId: string | null;
  id: string;
}

export function globalId(type: string, memberId: string | null, id: string): string {
  return Buffer.from(JSON.stringify(memberId === null ? [type, id] : [type, memberId, id])).toString('base64url');
}

/** Null: not an id of ours. */
export function readGlobalId(text: string): GlobalId | null {
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [type, memberId, id] = parts.length === 2 ? [parts[0], null, parts[1]] : parts.length === 3 ? parts : [];
    return type === undefined || id === undefined || memberId === undefined ? null : { type, memberId, id };
  } catch {
    return null;
  }
}
