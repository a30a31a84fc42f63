import fc from 'fast-check';
import { asked } from '../../../test/support/asked.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { finding, seedFindings, seedMember, seedSharing, seedTally, type SeededFinding } from '../../../test/support/findings.js';
import { SUMMARY_DIMENSIONS, type SummaryDimension } from '../../findings/src/index.js';
import { ruleOf, SEVERITIES } from '../../law/src/index.js';
import { findingsSummary } from '../src/operations/findings-summary.operation.js';
import type { SummaryAnswer, SummaryVariables } from '../src/protocol/findings.js';

let database: TestDatabase;
const levels = { a: 'COUNTS', b: 'FINDINGS', c: 'NONE', d: 'REGISTER' } as const;
const members = Object.keys(levels);

beforeAll(async () => {
  database = await freshDatabase();
  for (const [id, lawyers] of Object.entries(levels)) {
    await seedMember(database.source, id, `Commune ${id}`, id === 'b' ? 'SYNDICAT' : 'COMMUNE');
    await seedSharing(database.source, id, { lawyers });
  }
});
afterAll(() => database.close());

const filter: SummaryVariables['filter'] = { themes: null, rules: null, severityAtLeast: null, certainty: null, memberKinds: null };
const question: SummaryVariables = { members, by: ['THEME', 'SEVERITY'], filter, asOf: '2026-03-02' };

describe('a summary of findings', () => {
  it('counts each finding of each member that gives numbers, and once in its total', async () => {
    await holds([
      finding({ memberId: 'a', countries: ['US', 'IN'] }),
      finding({ memberId: 'a', subjectId: '2', countries: ['US'], certainty: 'UNKNOWN', severity: 'HIGH' }),
      finding({ memberId: 'a', subjectId: '3', from: '2026-03-03' }),
      finding({ memberId: 'a', subjectId: '4', to: '2026-03-02' }),
      finding({ memberId: 'c' }),
    ]);
    const { answer, rows } = await asked(database, findingsSummary, { ...question, by: ['COUNTRY', 'THEME'] });
    expect(inOrder(answer)).toEqual({
      totals: [
        ['a', 1, 1],
        ['b', 0, 0],
        ['d', 0, 0],
      ],
      members: [
        [
          'a',
          [
            [['IN', 'NON_EU_HOSTING'], 1, 0],
            [['US', 'NON_EU_HOSTING'], 1, 1],
          ],
        ],
        ['b', []],
        ['d', []],
      ],
    });
    expect(rows.size).toBe(0);
    const whole = await asked(database, findingsSummary, { ...question, by: [] });
    expect(whole.answer.members[0]).toEqual(['a', [[[], 1, 1]]]);
    for (const role of ['GROUP_DPO', 'MEMBER', 'NODE'] as const) {
      expect((await asked(database, findingsSummary, question, role)).answer).toEqual({ totals: [], members: [] });
    }
  });

  it('places a contradiction in the countries that others say only where all is shared', async () => {
    const contradiction = { rule: 'GRP-005', subjectType: 'PROVIDER', severity: 'LOW', countries: ['IN'] } as const;
    await holds(members.map((memberId) => finding({ memberId, ...contradiction, countries: ['IN'] })));
    const { answer } = await asked(database, findingsSummary, { ...question, by: ['COUNTRY'] });
    expect(answer.members).toEqual([
      ['a', [[[null], 1, 0]]],
      ['b', [[[null], 1, 0]]],
      ['d', [[['IN'], 1, 0]]],
    ]);
  });

  it('is what there is to count, by any dimensions', async () => {
    const arbitraryBy = fc.shuffledSubarray([...SUMMARY_DIMENSIONS]);
    await fc.assert(
      fc.asyncProperty(arbitraryRegister, arbitraryBy, arbitraryFilter, async (register, by, drawn) => {
        await holds(register);
        const { answer } = await asked(database, findingsSummary, { ...question, by, filter: drawn });
        const shown = register.filter((one) => isShown(one, drawn));
        const giving = ['a', 'b', 'd'];
        expect(inOrder(answer)).toEqual(
          inOrder({
            totals: giving.map((id) => [id, ...countsOf(shown.filter(({ memberId }) => memberId === id))]),
            members: giving.map((id) => [
              id,
              groupsOf(
                shown.filter(({ memberId }) => memberId === id),
                by,
              ),
            ]),
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const arbitraryRegister = fc
  .uniqueArray(
    fc.record({
      memberId: fc.constantFrom(...members),
      rule: fc.constantFrom('LOC-001', 'LOC-004', 'PRC-004'),
      subjectId: fc.constantFrom('1', '2', '3'),
      from: fc.constantFrom('2025-06-01', '2026-03-02', '2026-06-01'),
      to: fc.constantFrom('2026-03-02', '2026-03-03', null),
      severity: fc.constantFrom('CRITICAL' as const, 'LOW' as const),
      certainty: fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const),
      countries: fc.subarray(['US', 'IN']),
    }),
    {
      minLength: 10,
      maxLength: 40,
      selector: ({ memberId, rule, subjectId, from }) => [memberId, rule, subjectId, from].join(' '),
    },
  )
  .map((findings) =>
    findings
      .filter(({ from, to }) => to === null || from < to)
      .map((one) => finding({ ...one, nature: ruleOf(one.rule)?.nature ?? '' })),
  );

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const arbitraryFilter: fc.Arbitrary<SummaryVariables['filter']> = fc.record({
  themes: orNull(fc.subarray(['NON_EU_HOSTING', 'EXPIRING'] as const)),
  rules: orNull(fc.subarray(['LOC-001', 'LOC-004'])),
  severityAtLeast: orNull(fc.constantFrom('HIGH' as const, 'INFO' as const)),
  certainty: orNull(fc.constantFrom('ESTABLISHED' as const, 'UNKNOWN' as const)),
  memberKinds: orNull(fc.subarray(['COMMUNE', 'SYNDICAT'])),
});

const kindOf = (memberId: string) => (memberId === 'b' ? 'SYNDICAT' : 'COMMUNE');

function isShown(
  one: SeededFinding,
  { themes, rules, severityAtLeast, certainty, memberKinds }: SummaryVariables['filter'],
): boolean {
  const has = (list: readonly string[] | null, value: string) => list === null || list.includes(value);
  return (
    one.from <= question.asOf &&
    (one.to === null || one.to > question.asOf) &&
    has(themes, ruleOf(one.rule)?.theme ?? '') &&
    has(rules, one.rule) &&
    (severityAtLeast === null || SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(severityAtLeast)) &&
    (certainty === null || one.certainty === certainty) &&
    has(memberKinds, kindOf(one.memberId))
  );
}

const countsOf = (findings: SeededFinding[]): [number, number] => {
  const established = findings.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
  return [established, findings.length - established];
};

type Groups = SummaryAnswer['members'][number][1];

function groupsOf(findings: SeededFinding[], by: SummaryDimension[]): Groups {
  const groups = new Map<string, SeededFinding[]>();
  for (const one of findings) {
    const countries = by.includes('COUNTRY') && one.countries.length > 0 ? one.countries : [null];
    for (const country of countries) {
      const key = JSON.stringify(by.map((dimension) => answerOf(one, dimension, country)));
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups].map(([key, group]) => [JSON.parse(key) as (string | null)[], ...countsOf(group)]);
}

function answerOf(
  { rule, severity, nature, memberId }: SeededFinding,
  dimension: SummaryDimension,
  country: string | null,
): string | null {
  const answers = {
    THEME: ruleOf(rule)?.theme ?? null,
    RULE: rule,
    SEVERITY: severity,
    NATURE: nature,
    MEMBER_KIND: kindOf(memberId),
    COUNTRY: country,
  };
  return answers[dimension];
}

/** Groups as large as each other are in no order. */
function inOrder({ totals, members: of }: SummaryAnswer): SummaryAnswer {
  const text = (group: unknown) => JSON.stringify(group);
  return { totals, members: of.map(([id, groups]) => [id, [...groups].sort((a, b) => (text(a) < text(b) ? -1 : 1))]) };
}

async function holds(register: SeededFinding[]): Promise<void> {
  await database.source.query('DELETE FROM finding; DELETE FROM finding_tally');
  await seedFindings(database.source, register);
  await seedTally(database.source);
}
