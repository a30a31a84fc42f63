import fc from 'fast-check';
import { asked, everyPage, inOrder, placesOf } from '../../../test/support/asked.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import {
  finding,
  seedFindings,
  seedMember,
  seedProvider,
  seedSharing,
  seedTally,
  type SeededFinding,
} from '../../../test/support/findings.js';
import { RULES_VERSION, SEVERITIES } from '../../law/src/index.js';
import type { SharingLevel } from '../../model/src/index.js';
import { findingsPage } from '../src/operations/findings-page.operation.js';
import type { FindingRow, FindingsVariables, GroupFindingFilter } from '../src/protocol/findings.js';
import type { OrderKey } from '../src/protocol/operation.js';

let database: TestDatabase;

/** Members by what they share with lawyers; their ids stand in another order in French than in bytes. */
const members: Record<string, SharingLevel> = { a: 'FINDINGS', B: 'CONTRACTS', é: 'REGISTER', c: 'COUNTS', d: 'NONE' };
const all = [...Object.keys(members), 'nowhere'];
const sharing = ['a', 'B', 'é'];

const everything: GroupFindingFilter = {
  themes: null,
  rules: null,
  severityAtLeast: null,
  natures: null,
  certainty: null,
  countries: null,
  memberKinds: null,
  subjectTypes: null,
  providerKeys: null,
  decided: null,
};
const question: FindingsVariables = {
  members: all,
  filter: everything,
  asOf: '2026-03-02',
  first: 2000,
  after: null,
  counted: true,
  rules: RULES_VERSION,
};

beforeAll(async () => {
  database = await freshDatabase(undefined, undefined, 'FRENCH');
  for (const [id, level] of Object.entries(members)) {
    await seedMember(database.source, id, `Commune ${id}`, id === 'B' ? 'SYNDICAT' : 'COMMUNE');
    await seedSharing(database.source, id, { lawyers: level });
  }
  await seedProvider(database.source, 'nuage', 'Nuage Inc.', 'US');
  await seedProvider(database.source, 'autre', 'Autre SAS', 'FR');
  await database.source.query(
    `UPDATE provider SET identifiers = '{"siren":null,"vat":"FR 44 732829320","lei":null,"domain":"https://www.nuage.example/fr"}' WHERE id = 'nuage'`,
  );
});
afterAll(() => database.close());

describe('a page of findings', () => {
  it('says all of a finding that its member shares, and in words only to who has other rules', async () => {
    await holds([
      finding({
        memberId: 'a',
        from: '2025-01-01',
        to: '2027-01-01',
        providerId: 'nuage',
        countries: ['US'],
        label: 'Paie · Nuage',
      }),
    ]);
    await database.source.query(`
      INSERT INTO finding_decision (member_id, id, version, rule, subject_id, finding_from, certainty, severity, state, reason, "until", decided_by, decided_at)
      VALUES ('a', 'd', 1, 'LOC-001', 'l1', '2025-01-01', 'ESTABLISHED', 'CRITICAL', 'ACCEPTED', 'secret', '2026-09-01', 'x', '2026-01-01T00:00:00Z')`);
    await database.source.query(`UPDATE finding SET decision_id = 'd', decided = true, decided_until = '2026-09-01'`);
    const row: FindingRow = {
      key: '00 2025-01-01',
      memberId: 'a',
      recordId: 'LOC-001 l1',
      rule: 'LOC-001',
      severity: 'CRITICAL',
      nature: 'DUTY',
      certainty: 'ESTABLISHED',
      from: '2025-01-01',
      to: '2027-01-01',
      subject: { type: 'LOCATION', id: 'l1', label: 'Paie · Nuage' },
      provider: {
        id: 'nuage',
        name: 'Nuage Inc.',
        country: 'US',
        identifiers: { siren: null, vat: 'FR 44 732829320', lei: null, domain: 'https://www.nuage.example/fr' },
      },
      countries: ['US'],
      facts: { kind: 'PRIMARY', country: 'US', place: null, provider: 'Nuage Inc.', service: 'Paie' },
      missing: [],
      decision: { state: 'ACCEPTED', until: '2026-09-01' },
      said: null,
      withheld: [],
    };
    const { answer, rows } = await asked(database, findingsPage, question);
    expect(answer.rows).toEqual([row]);
    expect([...rows]).toEqual([['a', 1]]);
    const { answer: other } = await asked(database, findingsPage, { ...question, rules: '0', counted: false });
    expect(other.counts).toBeNull();
    expect(other.rows[0]?.said?.fr.title).toBe('Hébergement principal hors EEE sans adéquation ni garantie');
    expect(other.rows[0]?.said?.en.explanation).toContain('Nuage Inc.');
    expect(Object.keys(other.rows[0]?.said?.fr ?? {})).toEqual(['title', 'explanation', 'remedy']);
    await database.source.query('DELETE FROM finding_decision');
  });

  it.each([
    [['vat fr44732829320'], 1],
    [['domain NUAGE.example'], 1],
    [['id autre'], 1],
    [['id autre', 'domain nuage.example'], 2],
    [['siren 732829320'], 0],
    [['domain example'], 0],
  ])('finds the providers with %j', async (providerKeys, found) => {
    await holds([
      finding({ memberId: 'a', providerId: 'nuage', subjectId: '1' }),
      finding({ memberId: 'a', providerId: 'autre', subjectId: '2' }),
      finding({ memberId: 'a', subjectId: '3' }),
    ]);
    const { answer } = await asked(database, findingsPage, { ...question, filter: { ...everything, providerKeys } });
    expect(answer.rows).toHaveLength(found);
    expect(answer.counts).toEqual([
      ['a', found, 0],
      ['B', 0, 0],
      ['é', 0, 0],
    ]);
  });

  it('says in words what a contradiction is, without what others say', async () => {
    const facts = { provider: 'Nuage Inc.', services: ['Paie'], here: ['FR'], elsewhere: ['IN'] };
    const contradiction = { rule: 'GRP-005', subjectType: 'PROVIDER', subjectId: 'nuage', facts, countries: ['FR', 'IN'] } as const;
    await holds(['B', 'é'].map((memberId) => finding({ memberId, ...contradiction, countries: ['FR', 'IN'] })));
    const { answer } = await asked(database, findingsPage, { ...question, rules: '0' });
    const [withheld, told] = answer.rows;
    expect(withheld).toMatchObject({ memberId: 'B', countries: [], withheld: ['countries', 'facts.elsewhere'] });
    expect(JSON.stringify(withheld)).not.toMatch(/IN"|Inde|India/);
    expect(withheld?.said?.fr.explanation).toMatch(/ici France, ailleurs autre chose/);
    expect(told).toMatchObject({ memberId: 'é', countries: ['FR', 'IN'], facts, withheld: [] });
    const abroad = await asked(database, findingsPage, { ...question, filter: { ...everything, countries: ['IN'] } });
    expect(abroad.answer.rows.map(({ memberId }) => memberId)).toEqual(['é']);
    expect(abroad.answer.counts).toEqual(numbers({ é: [1, 0] }));
  });

  it('gives numbers alone of who shares numbers alone, and nothing of who shares nothing', async () => {
    await holds(Object.keys(members).map((memberId) => finding({ memberId })));
    const { answer } = await asked(database, findingsPage, question);
    expect(answer.rows.map(({ memberId }) => memberId)).toEqual(['B', 'a', 'é']);
    expect(answer.counts).toEqual(numbers({ a: [1, 0], B: [1, 0], c: [1, 0], é: [1, 0] }));
    const open = await asked(database, findingsPage, { ...question, filter: { ...everything, decided: false } });
    expect(open.answer.counts?.map(([memberId]) => memberId)).toEqual(['a', 'B', 'é']);
    for (const role of ['GROUP_DPO', 'MEMBER', 'NODE'] as const) {
      const { answer: none, rows } = await asked(database, findingsPage, question, role);
      expect([none, rows.size]).toEqual([{ rows: [], more: false, counts: [] }, 0]);
    }
  });

  it('after page after page, however large, is the whole, in the order of bytes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRegister, arbitraryFilter, fc.integer({ min: 1, max: 6 }), async (register, filter, first) => {
        await holds(register);
        const shown = register.filter((one) => sharing.includes(one.memberId) && isShown(one, filter));
        const expected = shown.map(placeOf).sort(inOrder);
        const pages = await everyPage(database, findingsPage, { ...question, filter, first });
        for (const { answer, rows } of pages) {
          expect(answer.rows.length).toBe(answer.more ? first : answer.rows.length);
          expect([...rows.values()].reduce((sum, count) => sum + count, 0)).toBe(answer.rows.length);
          expect(answer.counts).toEqual(countsOf(register, filter));
        }
        expect(placesOf(pages.flatMap(({ answer }) => answer.rows))).toEqual(placesOf(expected));
      }),
      { numRuns: 80 },
    );
  });
});

/** Few values, so that many stand at the same place but for the last of what orders them. */
const arbitraryFinding = fc.record({
  memberId: fc.constantFrom(...Object.keys(members)),
  rule: fc.constantFrom('LOC-001', 'LOC-004', 'PRC-001'),
  subjectId: fc.constantFrom('b', 'A', 'é', 'a b'),
  from: fc.constantFrom('2025-06-01', '2026-01-01', '2026-06-01'),
  to: fc.constantFrom('2026-03-02', '2026-03-03', null),
  severity: fc.constantFrom('CRITICAL' as const, 'LOW' as const),
  certainty: fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const),
  providerId: fc.constantFrom('nuage', 'autre', null),
  countries: fc.subarray(['US', 'IN']),
});

const arbitraryRegister = fc
  .uniqueArray(arbitraryFinding, {
    minLength: 10,
    maxLength: 40,
    selector: ({ memberId, rule, subjectId, from }) => [memberId, rule, subjectId, from].join(' '),
  })
  .map((findings) => findings.filter(({ from, to }) => to === null || from < to).map((one) => finding(one)));

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 });
const arbitraryFilter: fc.Arbitrary<GroupFindingFilter> = fc.record({
  themes: orNull(fc.subarray(['NON_EU_HOSTING', 'MISSING_AGREEMENT'] as const)),
  rules: orNull(fc.subarray(['LOC-001', 'LOC-004'])),
  severityAtLeast: orNull(fc.constantFrom('HIGH' as const, 'LOW' as const)),
  natures: orNull(fc.subarray(['DUTY', 'RISK'] as const)),
  certainty: orNull(fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const)),
  countries: orNull(fc.subarray(['US', 'IN'])),
  memberKinds: orNull(fc.subarray(['COMMUNE', 'SYNDICAT'])),
  subjectTypes: orNull(fc.constant(['LOCATION' as const])),
  providerKeys: orNull(fc.constantFrom(['id autre'], ['domain nuage.example'])),
  decided: orNull(fc.boolean()),
});

const THEME: Record<string, string> = {
  'LOC-001': 'NON_EU_HOSTING',
  'LOC-004': 'UNKNOWN_LOCATION',
  'PRC-001': 'MISSING_AGREEMENT',
};

function isShown(one: SeededFinding, filter: GroupFindingFilter): boolean {
  const has = (list: readonly string[] | null, ...values: string[]) =>
    list === null || values.some((value) => list.includes(value));
  return (
    one.from <= question.asOf &&
    (one.to === null || one.to > question.asOf) &&
    has(filter.themes, THEME[one.rule] ?? '') &&
    has(filter.rules, one.rule) &&
    (filter.severityAtLeast === null || SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(filter.severityAtLeast)) &&
    has(filter.natures, one.nature) &&
    (filter.certainty === null || one.certainty === filter.certainty) &&
    has(filter.countries, ...one.countries) &&
    has(filter.memberKinds, one.memberId === 'B' ? 'SYNDICAT' : 'COMMUNE') &&
    has(filter.providerKeys, one.providerId === 'nuage' ? 'domain nuage.example' : `id ${one.providerId}`) &&
    filter.decided !== true
  );
}

function placeOf({ severity, certainty, from, memberId, rule, subjectId }: SeededFinding): OrderKey {
  const rank = 2 * SEVERITIES.indexOf(severity) + (certainty === 'UNKNOWN' ? 1 : 0);
  return { key: `0${rank} ${from}`, memberId, recordId: `${rule} ${subjectId}` };
}

/** Members that give numbers, in the order in which they were granted, with those that are not zero. */
function numbers(found: Record<string, [number, number]>, from = ['a', 'B', 'c', 'é']) {
  return from.map((memberId) => [memberId, ...(found[memberId] ?? [0, 0])]);
}

function countsOf(register: SeededFinding[], filter: GroupFindingFilter) {
  const isCounted = filter.subjectTypes === null && filter.providerKeys === null && filter.decided === null;
  const found: Record<string, [number, number]> = {};
  for (const one of register.filter((each) => isShown(each, filter))) {
    const counts = (found[one.memberId] ??= [0, 0]);
    counts[one.certainty === 'UNKNOWN' ? 1 : 0] += 1;
  }
  return numbers(found, isCounted ? undefined : ['a', 'B', 'é']);
}

async function holds(register: SeededFinding[]): Promise<void> {
  await database.source.query('DELETE FROM finding; DELETE FROM finding_tally');
  await seedFindings(database.source, register);
  await seedTally(database.source);
}
