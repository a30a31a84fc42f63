import type { Finding } from '../../model/src/index.js';
import { examine, readCalendar, shippedTables } from '../src/index.js';
import { workedCases } from './worked-cases.js';

const law = readCalendar(shippedTables);

describe.each(workedCases)('$name', ({ bundles, expect: expected, exhaustive, asOf }) => {
  const findings = examine(bundles, law);
  const known = expected.map(({ subjectId, ...rest }) => text({ ...rest, subject: { id: subjectId } }));
  const concerned = findings.filter(({ rule }) => exhaustive.includes(rule));

  it('gives every expected finding, to the day', () => {
    expect(findings.map(text)).toEqual(expect.arrayContaining(known));
  });

  it('gives nothing else of the exhaustive rules', () => {
    expect(concerned.map(text).filter((one) => !known.includes(one))).toEqual([]);
  });

  it('gives exactly these rules as of each day', () => {
    const rulesOn = (day: string) => concerned.filter(({ from, to }) => from <= day && (to === null || day < to)).map(({ rule }) => rule);
    expect(asOf.map(({ day }) => ({ day, rules: [...new Set(rulesOn(day))].sort() }))).toEqual(
      asOf.map(({ day, rules }) => ({ day, rules: [...rules].sort() })),
    );
  });
});

type Compared = Pick<Finding, 'rule' | 'memberId' | 'from' | 'to' | 'certainty'> & { subject: { id: string } };

function text({ rule, memberId, subject, from, to, certainty }: Compared): string {
  return `${rule} ${memberId} ${subject.id} [${from}, ${to ?? '∞'}) ${certainty}`;
}
