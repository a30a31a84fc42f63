import * as fc from 'fast-check';
import { countryCodes, isDay, isInstant, isSiren } from '../src/index.js';
import { likelyCountry } from '../src/country/likely-country.js';
import { likelyInstant } from '../src/format/instant.js';
import { likelySiren } from '../src/format/siren.js';
import { nearest } from '../src/read/nearest.js';
import { shownText } from '../src/read/shown.js';

describe('a day', () => {
  it('is one of the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) =>
        isDay(date.toISOString().slice(0, 10)),
      ),
    );
    expect(['2024-02-29', '2000-02-29', '1999-12-31'].every(isDay)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-01',
    '2021-01-00',
    '0000-01-01',
    '2021-1-01',
    '21-01-01',
  ])('is not %s', (text) => expect(isDay(text)).toBe(false));

  it('is nothing that the calendar would not write in the same way', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 2 });
    const sameAsCalendar = fc.property(digits, digits, digits, (year, month, day) => {
      const text = `20${year}-${month}-${day}`;
      const moment = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
      return isDay(text) === exists;
    });
    expect(() => fc.assert(sameAsCalendar, { numRuns: 2000 })).not.toThrow();
  });
});

describe('an instant', () => {
  it.each(['2024-05-06T07:08:09Z', '2024-05-06T23:59:59.123456789Z'])('is %s', (text) => expect(isInstant(text)).toBe(true));
  it.each([
    '2024-05-06',
    '2024-05-06T07:08:09',
    '2024-05-06T07:08:09+02:00',
    '2024-02-30T07:08:09Z',
    '2024-05-06T24:00:00Z',
    '2024-05-06T07:60:00Z',
  ])('is not %s', (text) => expect(isInstant(text)).toBe(false));

  it('of another offset has one name in universal time, and none without an offset', () => {
    expect(likelyInstant('2024-05-06T07:08:09+02:00')).toBe('2024-05-06T05:08:09.000Z');
    expect(likelyInstant('2024-05-06T07:08:09')).toBeNull();
  });
});

describe('a SIREN', () => {
  it.each(['356000000', '732829320'])('is %s', (text) => expect(isSiren(text)).toBe(true));
  it.each(['356000001', '73282932', '7328293200', '73282932O', ''])('is not %s', (text) => expect(isSiren(text)).toBe(false));

  it('is recognised in a SIRET and between spaces', () => {
    expect(likelySiren('732 829 320')).toBe('732829320');
    expect(likelySiren('73282932000074')).toBe('732829320');
    expect(likelySiren('732829321')).toBeNull();
  });
});

describe('a country', () => {
  it('is one of the 249 of ISO 3166-1, or the Union', () => {
    expect(countryCodes.size).toBe(250);
    expect(['FR', 'RE', 'GB', 'EU'].every((code) => countryCodes.has(code))).toBe(true);
    expect(['UK', 'EL', 'XK', 'fr', 'FRA', ''].some((code) => countryCodes.has(code))).toBe(false);
  });

  it.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['fr', 'FR'],
    ['FRA', 'FR'],
    ['France', 'FR'],
    ['États-Unis', 'US'],
    ['etats unis', 'US'],
    ['Germany', 'DE'],
    ['ZZ', null],
    ['', null],
    ['75056', null],
  ])('written %s is most likely %s', (found, likely) => expect(likelyCountry(found)).toBe(likely));
});

describe('the nearest word', () => {
  const known = ['SCC-2004', 'SCC-2010', 'SCC-2021', 'BCR-C', 'BCR-P', 'from', 'legalBasis'];

  it.each([
    ['SCC2021', 'SCC-2021'],
    ['legal_basis', 'legalBasis'],
    ['form', 'from'],
    ['SCC-2020', null],
    ['BCR', null],
    ['x', null],
    ['legalBasis'.repeat(50), null],
  ])('to %s is %s', (word, expected) => expect(nearest(word, known)).toBe(expected));
});

describe('a text shown on a terminal', () => {
  it('is cut, and gives no command to the terminal', () => {
    expect(shownText('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(shownText('a\u001b[31mb\u202ec\n')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{a}');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => !/[\p{Cc}\p{Cs}]/u.test(shownText(text)) && shownText(text).length <= 61,
      ),
    );
  });
});
