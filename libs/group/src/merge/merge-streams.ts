import type { OrderKey } from '../protocol/operation.js';
import { compareKeys } from './order.js';
import type { Stream } from './stream.js';

/** Takes rows in the order of all, until there are enough, or one could come before from a stream that is dry. */
export function takeInOrder<Row extends OrderKey>(streams: readonly Stream<Row>[], most: number): Row[] {
  const taken: Row[] = [];
  while (taken.length < most && !streams.some(({ isDry }) => isDry)) {
    const next = firstOf(streams);
    if (next?.head === undefined) break;
    taken.push(next.head);
    next.take();
  }
  return taken;
}

function firstOf<Row extends OrderKey>(streams: readonly Stream<Row>[]): Stream<Row> | undefined {
  let first: Stream<Row> | undefined;
  for (const stream of streams) {
    const { head } = stream;
    if (head !== undefined && (first?.head === undefined || compareKeys(head, first.head) < 0)) first = stream;
  }
  return first;
}

/** How many rows to ask of a node whose members are `share` of all: what is expected, and a margin. */
export function expectedRows(first: number, share: number): number {
  const expected = share * first;
  return Math.min(first + 1, Math.ceil(expected + 3 * Math.sqrt(expected) + 2));
}
