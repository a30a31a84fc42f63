import fc from 'fast-check';
import { decodeCursor, encodeCursor, globalId, readGlobalId } from '../src/index.js';

/** Any text that PostgreSQL can keep, of at most 200 characters. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => value.length <= 200 && !value.includes('\0'));
const id = fc.record({ type: text, memberId: fc.option(text), id: text });

describe('ids and cursors of the API', () => {
  it('an id names what it was made of', () => {
    fc.assert(fc.property(id, (named) => expect(readGlobalId(globalId(named.type, named.memberId, named.id))).toEqual(named)));
  });

  it('two things have two ids', () => {
    const textOf = (named: { type: string; memberId: string | null; id: string }) => globalId(named.type, named.memberId, named.id);
    fc.assert(
      fc.property(id, id, (one, other) =>
        expect(textOf(one) === textOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other)),
      ),
    );
  });

  it('a text that reads as an id is the only one for what it names', () => {
    const near = fc
      .tuple(id, fc.constantFrom('=', ' ', '\n', '.', 'A'))
      .map(([named, more]) => globalId(named.type, named.memberId, named.id) + more);
    const json = fc.json().map((value) => Buffer.from(value).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, json), (given) => {
        const read = readGlobalId(given);
        if (read !== null) expect(globalId(read.type, read.memberId, read.id)).toBe(given);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['not base64', 'é'],
    ['not JSON', coded('["A","b"')],
    ['one part', coded('["A"]')],
    ['four parts', coded('["A","b","c","d"]')],
    ['a number', coded('["A",1]')],
    ['an empty part', coded('["A",""]')],
    ['spaces in the JSON', coded('["A", "b"]')],
    ['another spelling of a letter', coded('["A","\\u0062"]')],
    ['the alphabet of base64 that has + and /', Buffer.from('["Aÿ","ÿ~~"]').toString('base64')],
    ['a null character', coded('["A","b\\u0000"]')],
    ['half of a pair', coded('["A","\\ud800"]')],
    ['a part of 251 characters', coded(JSON.stringify(['A', 'x'.repeat(251)]))],
    ['a very long text', 'A'.repeat(1_000_000)],
  ])('is no id: %s', (_, given) => expect(readGlobalId(given)).toBeNull());

  it('a part of 250 characters of any kind is read', () => {
    for (const part of ['x'.repeat(250), '\u0001'.repeat(250), '漢'.repeat(250), '😀'.repeat(125)]) {
      expect(readGlobalId(globalId(part, part, part))).toEqual({ type: part, memberId: part, id: part });
    }
  });

  it('a cursor gives back its place', () => {
    const value = fc.oneof(text, fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (place) =>
        expect(decodeCursor(encodeCursor(place), place.length)).toEqual(place),
      ),
    );
  });

  it.each([
    ['of another length', encodeCursor(['a', 'b'])],
    ['of an object', coded('[{}]')],
    ['of a null character', coded('["\\u0000"]')],
    ['of half of a pair', coded('["\\udfff"]')],
    ['of another spelling', coded('[ "a"]')],
    ['of nothing', ''],
  ])('is no cursor: %s', (_, given) => {
    expect(() => decodeCursor(given, 1)).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        message: expect.stringMatching(/^after:/) as string,
      }) as Error,
    );
  });
});

function coded(json: string): string {
  return Buffer.from(json).toString('base64url');
}
