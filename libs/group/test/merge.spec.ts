import fc from 'fast-check';
import { expectedRows, takeInOrder } from '../src/merge/merge-streams.js';
import { compareKeys } from '../src/merge/order.js';
import { areInOrder, Stream } from '../src/merge/stream.js';
import type { OrderKey } from '../src/protocol/operation.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🌍', ' '), maxLength: 3 });
const row = fc.record({ key: text, memberId: text, recordId: text });

/** The rows of several nodes: each row in one of them. */
const nodes = fc
  .uniqueArray(row, { comparator: (a, b) => compareKeys(a, b) === 0, maxLength: 40 })
  .chain((rows) =>
    fc
      .array(fc.nat(3), { minLength: rows.length, maxLength: rows.length })
      .map((places) => [0, 1, 2, 3].map((node) => rows.filter((_, index) => places[index] === node).sort(compareKeys))),
  );

describe('the order of all nodes', () => {
  it('is that of bytes, the same on every machine', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const bytes = (one: OrderKey) => [one.key, one.memberId, one.recordId].map((part) => Buffer.from(part).toString('hex'));
        const [left, right] = [bytes(a), bytes(b)];
        const expected = left.reduce(
          (found, part, index) => found || (part < (right[index] ?? '') ? -1 : part > (right[index] ?? '') ? 1 : 0),
          0,
        );
        expect(compareKeys(a, b)).toBe(expected);
      }),
    );
  });

  it('is kept whatever each node sends first, and no row comes twice or is left out', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }), (lists, first, sent) => {
        const all = lists.flat().sort(compareKeys);
        const streams = lists.map((rows, index) => new Stream(String(index), rows.slice(0, sent), rows.length > sent));
        const taken: OrderKey[] = [];
        // As pages do: take what can be taken, ask again what is dry.
        for (let turns = 0; turns < 200 && taken.length < all.length; turns++) {
          taken.push(...takeInOrder(streams, first));
          for (const stream of streams.filter(({ isDry }) => isDry)) {
            const rows = lists[Number(stream.nodeId)] ?? [];
            const rest = rows.filter((one) => stream.last !== null && compareKeys(one, stream.last) > 0);
            stream.refill(rest.slice(0, sent), rest.length > sent);
          }
        }
        expect(taken).toEqual(all);
      }),
    );
  });

  it('stops before a row that another node, of which more is to come, could precede', () => {
    const of = (key: string) => ({ key, memberId: 'm', recordId: 'r' });
    const slow = new Stream('slow', [of('b')], true);
    const whole = new Stream('whole', [of('a'), of('c'), of('d')], false);
    expect(takeInOrder([slow, whole], 10).map(({ key }) => key)).toEqual(['a', 'b']);
    slow.refill([of('bb')], false);
    expect(takeInOrder([slow, whole], 10).map(({ key }) => key)).toEqual(['bb', 'c', 'd']);
  });
});

describe('the rows that a node sends', () => {
  const of = (key: string, memberId = 'm') => ({ key, memberId, recordId: 'r' });
  const members = new Set(['m']);

  it.each([
    ['unsorted', [of('b'), of('a')]],
    ['twice', [of('a'), of('a')]],
    ['before the place asked for', [of('0')]],
    ['at the place asked for', [of('1')]],
    ['of another’s member', [of('2', 'other')]],
  ])('are not believed when they come %s', (_, rows) => {
    expect(areInOrder(rows, of('1'), members)).toBe(false);
  });

  it('are believed in order, after the place asked for', () => {
    expect(areInOrder([of('2'), of('3')], of('1'), members)).toBe(true);
    expect(areInOrder([], of('1'), members)).toBe(true);
  });
});

describe('how many rows to ask of a node', () => {
  it.each([
    [50, 1, 51],
    [50, 0.5, 42],
    [50, 0.02, 6],
    [1, 0.001, 2],
  ])('of %i for a share of %d is %i', (first, share, rows) => {
    expect(expectedRows(first, share)).toBe(rows);
  });
});
