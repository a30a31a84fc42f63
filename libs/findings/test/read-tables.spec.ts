import { laterTables } from '../../../test/findings/later-calendar.js';
import type { LawTables } from '../../law/src/index.js';
import { isRefused, type Localised } from '../../runtime/src/index.js';
import { readTables } from '../src/index.js';

/** A file, and what is said of it, beside the place where it is so. */
const cases: [what: string, file: object | string, french: string[], english: string[]][] = [
  [
    'an empty document',
    {},
    ['version', 'countries', 'territories', 'adequacy', 'tools', 'clauses', 'events'].map((table) => `${table}: Il manque.`),
    ['version', 'countries', 'territories', 'adequacy', 'tools', 'clauses', 'events'].map((table) => `${table}: It is missing.`),
  ],
  [
    'a list',
    [],
    [': Ne suit pas le format des tables : must be object.'],
    [': Does not follow the format of the tables: must be object.'],
  ],
  [
    'a row that lacks a column',
    changed(({ countries }) => delete (countries[2] as { zone?: string }).zone),
    ['countries.2.zone: Il manque.'],
    ['countries.2.zone: It is missing.'],
  ],
  [
    'an end that is not in the calendar',
    changed(({ adequacy }) => (adequacy.rows[3]!.valid_to = '2026-02-30')),
    ['adequacy.rows.3.valid_to: Ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ.'],
    ['adequacy.rows.3.valid_to: This is not a day of the calendar, written YYYY-MM-DD.'],
  ],
  [
    'a number for a name',
    changed(({ tools }) => ((tools[0] as { name: unknown }).name = 12)),
    ['tools.0.name: Ne suit pas le format des tables : must be string.'],
    ['tools.0.name: Does not follow the format of the tables: must be string.'],
  ],
  [
    'no date for what a rule rests on',
    changed((tables) => (tables.events = tables.events.filter(({ id }) => id !== 'SCHREMS_II'))),
    ['events: Une date manque au calendrier : The calendar of law does not date SCHREMS_II'],
    ['events: The calendar of law does not date SCHREMS_II'],
  ],
];

describe('the tables of the law in a file', () => {
  it('are read as they are written', () => {
    expect(readTables(JSON.stringify(laterTables()))).toEqual(laterTables());
  });

  it.each(cases)('are refused for %s, with its place', (_what, file, french, english) => {
    expect(saidOf(JSON.stringify(file), 'fr')).toEqual(french);
    expect(saidOf(JSON.stringify(file), 'en')).toEqual(english);
  });

  it('are JSON', () => {
    expect(saidOf('{"version": ', 'fr')).toEqual([expect.stringMatching(/^: Ce n’est pas du JSON : /)]);
    expect(saidOf('pas du JSON', 'en')).toEqual([expect.stringMatching(/^: This is not JSON: /)]);
  });

  it('are refused in fifty places at the most', () => {
    const file = { ...laterTables(), countries: Array.from({ length: 51 }, () => null) };
    expect(saidOf(JSON.stringify(file), 'fr')).toHaveLength(50);
  });
});

/** What is said of a file that is refused; no-break spaces are read like others. */
function saidOf(text: string, language: keyof Localised): string[] {
  try {
    readTables(text);
    return [];
  } catch (error) {
    if (!isRefused(error)) throw error;
    return error.errors.map(({ path, message }) => `${path.join('.')}: ${message[language]}`.replaceAll('\u00a0', ' '));
  }
}

function changed(change: (tables: LawTables) => void): LawTables {
  const tables = laterTables();
  change(tables);
  return tables;
}
