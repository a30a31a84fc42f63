import type { Draft } from '../read/problem-list.js';
import { parentsOf, type Parents } from './parents.js';

/** A chain of sub-processors longer than this is no chain that anybody keeps. */
const LONGEST_CHAIN = 100;

/** The first engagement of the document, if any, that hangs under too many others. */
export function chainTooLong(engagements: unknown): Draft[] {
  const parents = parentsOf(engagements);
  const heights = new Map<string, number>();
  for (const [id, { index, parentId }] of parents) {
    if (heightOf(id, parents, heights) <= LONGEST_CHAIN) continue;
    return [{ code: 'CHAIN_TOO_LONG', at: ['engagements', index, 'parentId'], found: parentId, expected: [String(LONGEST_CHAIN)] }];
  }
  return [];
}

/** How many engagements stand above; a loop, which is told elsewhere, stops the count. */
function heightOf(id: string, parents: Parents, heights: Map<string, number>): number {
  const trail: string[] = [];
  let above: string | undefined = id;
  while (above !== undefined && !heights.has(above) && parents.has(above)) {
    heights.set(above, 0);
    trail.push(above);
    above = parents.get(above)?.parentId;
  }
  let height = above === undefined ? 0 : (heights.get(above) ?? 0);
  for (const one of trail.toReversed()) heights.set(one, (height += 1));
  return height;
}
