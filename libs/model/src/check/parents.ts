import { isRecord } from './record-check.js';

/** The engagements that hang under another, in the order of the document. */
export type Parents = ReadonlyMap<string, { index: number; parentId: string }>;

export function parentsOf(engagements: unknown): Parents {
  const parents = new Map<string, { index: number; parentId: string }>();
  if (!Array.isArray(engagements)) return parents;
  for (const [index, engagement] of engagements.entries()) {
    if (!isRecord(engagement)) continue;
    const { id, parentId } = engagement;
    if (typeof id === 'string' && typeof parentId === 'string' && !parents.has(id)) parents.set(id, { index, parentId });
  }
  return parents;
}
