import { Ajv } from 'ajv';
import fc from 'fast-check';
import { isDay } from '../../model/src/index.js';
import { nodeCapabilities } from '../src/operations/node-capabilities.operation.js';
import { DAY } from '../src/operations/variables.js';
import { VIEW_OPERATIONS } from '../src/operations/view-operations.js';

const ajv = new Ajv();
const capabilities = nodeCapabilities(['findings.page@1'], '1.2.3');
const operations = new Map([...VIEW_OPERATIONS, capabilities].map((operation) => [operation.name, operation]));

const members = ['ormes'];
const asOf = '2026-03-02';
const filter = {
  themes: ['NON_EU_HOSTING'],
  rules: ['LOC-001'],
  severityAtLeast: 'HIGH',
  natures: ['DUTY'],
  certainty: 'UNKNOWN',
  countries: ['US'],
  memberKinds: ['COMMUNE'],
  subjectTypes: ['LOCATION'],
  providerKeys: ['siren 552100554', 'domain nuage.example'],
  decided: false,
};
const byName = { first: 50, after: { key: 'marche', memberId: 'ormes', recordId: 'g1' } };
const page = {
  members,
  filter,
  asOf,
  first: 50,
  after: { key: '00 2026-01-01', memberId: 'ormes', recordId: 'LOC-001 l 1' },
  counted: true,
  rules: '1',
};
const { natures: _natures, countries: _countries, subjectTypes: _subjects, providerKeys, decided: _decided, ...summed } = filter;

/** What is understood: every change below is made to one of these. */
const good: Record<string, Record<string, unknown>> = {
  'findings.page@1': page,
  'findings.summary@1': { members, by: ['THEME', 'COUNTRY'], filter: summed, asOf },
  'agreements.page@1': { members, filter: { shared: true, providerKeys, endsBefore: '2027-01-01' }, asOf, ...byName },
  'providers.keys@1': { members, asOf },
  'locations.summary@1': { members, asOf },
  'activities.page@1': { members, asOf, text: 'état civil', ...byName },
  'node.capabilities@1': { members: [] },
};

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

const hostile: [what: string, operation: string, change: Record<string, unknown>][] = [
  ['a key that nobody declared', 'findings.page@1', { level: 'REGISTER' }],
  ['a level asked for in the filter', 'findings.page@1', { filter: { ...filter, level: 'REGISTER' } }],
  ['a filter with a key left out', 'findings.page@1', { filter: { themes: null } }],
  ['no members', 'findings.page@1', { members: null }],
  ['an object for a member', 'findings.page@1', { members: [{ id: 'ormes' }] }],
  ['too many members', 'findings.page@1', { members: ids(2001) }],
  ['a member twice', 'providers.keys@1', { members: ['ormes', 'ormes'] }],
  ['an id that is too long', 'providers.keys@1', { members: ['m'.repeat(201)] }],
  ['an empty id', 'providers.keys@1', { members: [''] }],
  ['an id with a NUL', 'providers.keys@1', { members: ['or\0mes'] }],
  ['an id with half of a surrogate pair', 'providers.keys@1', { members: ['or\uD800mes'] }],
  ['a page of nothing', 'findings.page@1', { first: 0 }],
  ['a page that is too large', 'findings.page@1', { first: 2001 }],
  ['half a row', 'findings.page@1', { first: 1.5 }],
  ['a number as a text', 'findings.page@1', { first: '50' }],
  ['a day that is none', 'findings.page@1', { asOf: '2026-02-29' }],
  ['SQL for a day', 'locations.summary@1', { asOf: "2026-01-01' OR true --" }],
  ['a day and a line', 'locations.summary@1', { asOf: '2026-01-01\n' }],
  ['an unknown theme', 'findings.page@1', { filter: { ...filter, themes: ['EVERYTHING'] } }],
  ['an unknown severity', 'findings.summary@1', { filter: { ...summed, severityAtLeast: 'ALL' } }],
  ['a filter that numbers do not have', 'findings.summary@1', { filter: { ...summed, providerKeys } }],
  ['a name for a country', 'findings.page@1', { filter: { ...filter, countries: ['États-Unis'] } }],
  ['a provider without a kind of key', 'findings.page@1', { filter: { ...filter, providerKeys: ['552100554'] } }],
  ['a provider by its name', 'agreements.page@1', { filter: { shared: null, providerKeys: ['name Nuage'], endsBefore: null } }],
  [
    'too many providers',
    'agreements.page@1',
    { filter: { shared: null, providerKeys: ids(101).map((id) => `id ${id}`), endsBefore: null } },
  ],
  ['a place without a rank', 'findings.page@1', { after: { ...page.after, key: '2026-01-01' } }],
  ['a place on a day that is none', 'findings.page@1', { after: { ...page.after, key: '00 2026-13-01' } }],
  ['a place without a rule', 'findings.page@1', { after: { ...page.after, recordId: 'l1' } }],
  ['a place in another order', 'agreements.page@1', { after: { key: 'marche' } }],
  ['a name for a dimension', 'findings.summary@1', { by: ['member_id'] }],
  ['a dimension twice', 'findings.summary@1', { by: ['RULE', 'RULE'] }],
  ['a text that is too long', 'activities.page@1', { text: 'a'.repeat(201) }],
  ['a text with a NUL', 'activities.page@1', { text: 'état\0civil' }],
  ['a member, to a node', 'node.capabilities@1', { members }],
];

describe('the variables of an operation', () => {
  it('are declared for every operation, and these are understood', () => {
    expect([...operations.keys()].sort()).toEqual(Object.keys(good).sort());
    for (const [name, variables] of Object.entries(good)) expect([name, check(name, variables)]).toEqual([name, true]);
    const empty = Object.fromEntries(Object.keys(filter).map((key) => [key, null]));
    expect(check('findings.page@1', { ...page, filter: empty, after: null })).toBe(true);
    expect(check('providers.keys@1', { members: ids(2000), asOf })).toBe(true);
  });

  it.each(hostile)('%s is refused by %s', (_what, name, change) => {
    expect(check(name, { ...good[name], ...change })).toBe(false);
  });

  it.each(Object.entries(good))('each key of %s has to be there', (name, variables) => {
    for (const key of Object.keys(variables)) {
      const { [key]: _left, ...others } = variables;
      expect([key, check(name, others)]).toEqual([key, false]);
    }
  });

  it('have days of the calendar, and no other', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    const year = fc
      .oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2100))
      .map((one) => String(one).padStart(4, '0'));
    const text = fc.tuple(year, two, two).map((parts) => parts.join('-'));
    const leaps = fc.tuple(year, fc.constant('02'), fc.constantFrom('28', '29', '30')).map((parts) => parts.join('-'));
    const isSchemaDay = ajv.compile(DAY);
    fc.assert(
      fc.property(fc.oneof(text, leaps), (day) => expect([day, isSchemaDay(day)]).toEqual([day, isDay(day)])),
      { numRuns: 2000 },
    );
  });
});

it('a node says what it answers, and its version', async () => {
  const { answer, rows } = await capabilities.answer(undefined as never, { members: [] }, [], undefined as never);
  expect(answer).toEqual({ operations: ['findings.page@1', 'node.capabilities@1'], version: '1.2.3' });
  expect(rows.size).toBe(0);
});

function check(name: string, variables: object): boolean {
  return ajv.validate(operations.get(name)?.variables ?? false, variables);
}
