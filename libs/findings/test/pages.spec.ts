import fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { finding, seedFindings, seedMember, seedRole, type SeededFinding } from '../../../test/support/findings.js';
import type { Actor } from '../../database/src/index.js';
import { SEVERITIES } from '../../law/src/index.js';
import { newId } from '../../runtime/src/index.js';
import {
  countFindings,
  findingGroups,
  type FindingFilter,
  findingsPage,
  GROUP_DIMENSIONS,
  type GroupDimension,
  type KeptFinding,
  pendingMembers,
} from '../src/index.js';

let database: TestDatabase;
const viewer: Actor = { reach: 'GRANTED', id: newId(), through: 'SESSION' };
const members = ['a', 'B', 'c'];
const days = ['2024-01-01', '2025-01-01', '2025-06-01', '2026-01-01'];

beforeAll(async () => {
  database = await freshDatabase(undefined, undefined, 'FRENCH');
  for (const member of [...members, 'elsewhere']) {
    await seedMember(database.source, member, `Commune ${member}`, member === 'c' ? 'SYNDICAT' : 'COMMUNE');
    if (member !== 'elsewhere') await seedRole(database.source, member, viewer.id ?? '', 'READER');
  }
});
afterAll(() => database.close());

const arbitraryFinding = fc.record({
  memberId: fc.constantFrom(...members, 'elsewhere'),
  rule: fc.constantFrom('LOC-001', 'LOC-004', 'PRC-001', 'DPO-001', 'NEW-999'),
  subjectId: fc.constantFrom('a', 'B', 'é'),
  from: fc.constantFrom(...days),
  to: fc.constantFrom('2025-06-01', '2026-01-01', '2027-01-01', null),
  severity: fc.constantFrom(...SEVERITIES),
  certainty: fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const),
  nature: fc.constantFrom('DUTY', 'RISK'),
  providerId: fc.constantFrom('p', 'q', null),
  countries: fc.subarray(['US', 'IN', 'CH']),
});

/** What is in no order in the database, all of it. */
const arbitraryRegister = fc
  .uniqueArray(arbitraryFinding, { maxLength: 40, selector: keyOf })
  .map((findings) => findings.map((one) => finding({ ...one, memberId: one.memberId })));

const arbitraryFilter: fc.Arbitrary<FindingFilter> = fc.record(
  {
    severityAtLeast: fc.constantFrom(...SEVERITIES),
    severities: fc.subarray([...SEVERITIES]),
    themes: fc.subarray(['NON_EU_HOSTING', 'MISSING_AGREEMENT', 'DPO'] as const),
    rules: fc.subarray(['LOC-001', 'NEW-999']),
    natures: fc.subarray(['DUTY', 'RISK'] as const),
    certainty: fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const),
    memberIds: fc.subarray([...members, 'elsewhere']),
    memberKinds: fc.subarray(['COMMUNE', 'SYNDICAT']),
    providerId: fc.constantFrom('p', 'q'),
    countries: fc.subarray(['US', 'IN']),
    subjects: fc.constant([{ type: 'LOCATION' as const, memberId: 'a', id: 'é' }]),
  },
  { requiredKeys: [] },
);

describe('the findings of a day', () => {
  it('come the worst first, page after page, each once, and none of a member that is not read', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRegister,
        arbitraryFilter,
        fc.constantFrom(...days, '2026-12-31'),
        fc.integer({ min: 1, max: 7 }),
        async (register, filter, asOf, first) => {
          await holds(register);
          const expected = register.filter((one) => isShown(one, filter, asOf)).sort(worstFirst);
          const read: string[] = [];
          for (let after: (string | number)[] | null = null, more = true; more;) {
            const page = await database.transactions.read(viewer, (tx) => findingsPage(tx, filter, asOf, { first, after }));
            read.push(...page.findings.map(({ subject, ...one }) => keyOf({ ...one, subjectId: subject.id })));
            expect(page.findings.length).toBeLessThanOrEqual(first);
            after = page.places.at(-1) ?? null;
            more = page.hasNextPage;
          }
          expect(read).toEqual(expected.map(keyOf));
          const counts = await database.transactions.read(viewer, (tx) => countFindings(tx, filter, asOf));
          const established = expected.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
          expect(counts).toEqual({ established, unknown: expected.length - established });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that are equally old and severe come in the order of bytes, whatever the language of the server', async () => {
    await holds(['a', 'B', 'c'].flatMap((memberId) => ['é', 'a', 'B'].map((subjectId) => finding({ memberId, subjectId }))));
    const [first, ...rest] = ['B B', 'B a', 'B é', 'a B', 'a a', 'a é', 'c B', 'c a', 'c é'];
    const page = (after: (string | number)[] | null) =>
      database.transactions.read(viewer, (tx) => findingsPage(tx, {}, '2026-01-01', { first: after === null ? 1 : 100, after }));
    const asTexts = (findings: KeptFinding[]) => findings.map(({ memberId, subject }) => `${memberId} ${subject.id}`);
    const start = await page(null);
    expect(asTexts(start.findings)).toEqual([first]);
    expect(asTexts((await page(start.places[0] ?? null)).findings)).toEqual(rest);
  });

  it('are counted in groups that hold each of them, under each of its countries', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRegister,
        arbitraryFilter,
        fc.subarray([...GROUP_DIMENSIONS], { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 7 }),
        async (register, filter, by, first) => {
          await holds(register);
          const asOf = '2025-06-01';
          const expected = groupsOf(
            register.filter((one) => isShown(one, filter, asOf)),
            by,
          );
          const read = [];
          for (let after: (string | number)[] | null = null, more = true; more;) {
            const page = await database.transactions.read(viewer, (tx) => findingGroups(tx, by, filter, asOf, { first, after }));
            read.push(...page.groups.map(({ member: _member, provider: _provider, ...group }) => group));
            after = page.places.at(-1) ?? null;
            more = page.hasNextPage;
          }
          expect(new Set(read.map((group) => JSON.stringify(group.keys))).size).toBe(read.length);
          const inOrder = (groups: object[]) => groups.map((group) => JSON.stringify(group)).sort();
          expect(inOrder(read)).toEqual(inOrder(expected));
          const severities = read.map(({ severity }) => SEVERITIES.indexOf(severity));
          expect(severities).toEqual([...severities].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say how many of their members are being examined again', async () => {
    await database.source.query(
      `INSERT INTO examination_due (member_id, id, since) SELECT m, gen_random_uuid(), now() FROM unnest('{a,a,c,elsewhere}'::text[]) m`,
    );
    const pending = (filter: FindingFilter) => database.transactions.read(viewer, (tx) => pendingMembers(tx, filter));
    expect(await pending({})).toBe(2);
    expect(await pending({ memberIds: ['a', 'B'] })).toBe(1);
    expect(await pending({ memberIds: ['B', 'elsewhere'] })).toBe(0);
    expect(await pending({ memberKinds: ['SYNDICAT'] })).toBe(1);
  });
});

async function holds(register: SeededFinding[]): Promise<void> {
  await database.source.query('DELETE FROM finding');
  await seedFindings(database.source, register);
}

type Named = Pick<SeededFinding, 'memberId' | 'rule' | 'subjectId' | 'from'>;

function keyOf({ memberId, rule, subjectId, from }: Named): string {
  return [memberId, rule, subjectId, from].join(' ');
}

const themeOf: Record<string, string | undefined> = {
  'LOC-001': 'NON_EU_HOSTING',
  'LOC-004': 'UNKNOWN_LOCATION',
  'PRC-001': 'MISSING_AGREEMENT',
  'DPO-001': 'DPO',
};
const kindOf = (memberId: string) => (memberId === 'c' ? 'SYNDICAT' : 'COMMUNE');

function isShown(one: SeededFinding, filter: FindingFilter, asOf: string): boolean {
  const has = <Value>(list: readonly Value[] | null | undefined, ...values: (Value | undefined)[]) =>
    !list || values.some((value) => value !== undefined && list.includes(value));
  const { severityAtLeast, certainty, providerId } = filter;
  return (
    one.memberId !== 'elsewhere' &&
    one.from <= asOf &&
    (one.to === null || one.to > asOf) &&
    (!severityAtLeast || SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(severityAtLeast)) &&
    has(filter.severities, one.severity) &&
    has<string>(filter.themes, themeOf[one.rule]) &&
    has(filter.rules, one.rule) &&
    has<string>(filter.natures, one.nature) &&
    (!certainty || one.certainty === certainty) &&
    has(filter.memberIds, one.memberId) &&
    has(filter.memberKinds, kindOf(one.memberId)) &&
    (!providerId || one.providerId === providerId) &&
    has(filter.countries, ...one.countries) &&
    (!filter.subjects || (one.memberId === 'a' && one.subjectId === 'é'))
  );
}

function worstFirst(one: SeededFinding, other: SeededFinding): number {
  const place = ({ severity, certainty, from, memberId, rule, subjectId }: SeededFinding) =>
    [SEVERITIES.indexOf(severity), certainty, from, memberId, rule, subjectId].join(' ');
  return place(one) < place(other) ? -1 : 1;
}

function groupsOf(findings: SeededFinding[], by: GroupDimension[]): object[] {
  const groups = new Map<string, SeededFinding[]>();
  for (const one of findings) {
    const countries = by.includes('COUNTRY') && one.countries.length > 0 ? one.countries : [null];
    for (const country of countries) {
      const key = JSON.stringify(Object.fromEntries(by.map((dimension) => [dimension, answerOf(one, dimension, country)])));
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups].map(([key, group]) => {
    const established = group.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
    return {
      keys: JSON.parse(key) as object,
      severity: SEVERITIES[Math.min(...group.map(({ severity }) => SEVERITIES.indexOf(severity)))],
      members: new Set(group.map(({ memberId }) => memberId)).size,
      established,
      unknown: group.length - established,
      oldestFrom: group.map(({ from }) => from).sort()[0],
    };
  });
}

function answerOf(one: SeededFinding, dimension: GroupDimension, country: string | null): string | null {
  switch (dimension) {
    case 'THEME':
      return themeOf[one.rule] ?? null;
    case 'RULE':
      return one.rule;
    case 'SEVERITY':
      return one.severity;
    case 'NATURE':
      return one.nature;
    case 'MEMBER':
      return one.memberId;
    case 'MEMBER_KIND':
      return kindOf(one.memberId);
    case 'PROVIDER':
      return one.providerId;
    case 'COUNTRY':
      return country;
  }
}
