import fc from 'fast-check';
import { workedCases } from '../../libs/law/cases/worked-cases.js';
import { examples } from '../../libs/law/examples/index.js';
import { examine, readCalendar, shippedTables } from '../../libs/law/src/index.js';
import type { Finding, RegisterBundle } from '../../libs/model/src/index.js';
import { groups } from './arbitraries.js';
import { runsByDay } from './runs.js';

const law = readCalendar(shippedTables);

/** More in `npm run test:full`. */
const GENERATED_GROUPS = Number(process.env.VIGIE_GENERATED_GROUPS ?? 300);

describe('the rules read twice, as periods and day by day, agree', () => {
  it.each(workedCases)('on the case $name', ({ bundles }) => {
    expect(periods(bundles)).toEqual(runsByDay(bundles));
  });

  it.each(examples)('on the example of $rule: $given', ({ group }) => {
    expect(periods(group)).toEqual(runsByDay(group));
  });

  it(`on ${GENERATED_GROUPS} generated groups`, () => {
    fc.assert(
      fc.property(groups, (bundles) => expect(periods(bundles)).toEqual(runsByDay(bundles))),
      { numRuns: GENERATED_GROUPS },
    );
  });
});

function periods(bundles: RegisterBundle[]): string[] {
  return examine(bundles, law).map(text).sort();
}

function text({ rule, memberId, subject, certainty, severity, from, to }: Finding): string {
  return `${rule} ${memberId} ${subject.id} ${certainty} ${severity} [${from}, ${to ?? '∞'})`;
}
