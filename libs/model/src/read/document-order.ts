import type { Segments } from './path.js';
import { valueAt } from './value-at.js';

/** Things that stand at a path, in the order of the document's text. What it lacks comes last in its object. */
export function inDocumentOrder<T extends { at: Segments }>(things: readonly T[], document: unknown): T[] {
  const ranks = new Map<object, Map<string, number>>();
  const placed = things.map((thing) => ({ thing, order: orderOf(thing.at, document, ranks) }));
  return placed.sort((one, other) => compareOrders(one.order, other.order)).map(({ thing }) => thing);
}

/** A path as numbers: each index, and the rank of each key among those of its object. */
function orderOf(at: Segments, document: unknown, ranks: Map<object, Map<string, number>>): number[] {
  let value = document;
  return at.map((segment) => {
    const holder = value;
    if (typeof segment === 'number') {
      value = Array.isArray(holder) ? holder[segment] : undefined;
      return segment;
    }
    value = valueAt(holder, segment);
    return rankOf(segment, holder, ranks);
  });
}

function rankOf(key: string, holder: unknown, ranks: Map<object, Map<string, number>>): number {
  if (typeof holder !== 'object' || holder === null) return 0;
  const known = ranks.get(holder) ?? new Map(Object.keys(holder).map((name, rank) => [name, rank]));
  ranks.set(holder, known);
  return known.get(key) ?? known.size;
}

function compareOrders(one: number[], other: number[]): number {
  for (let level = 0; level < one.length && level < other.length; level++) {
    const difference = (one[level] ?? 0) - (other[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
