import { examine, readCalendar, RULE_CODES, shippedTables } from '../src/index.js';
import { examples } from './index.js';

const law = readCalendar(shippedTables);

describe('the worked examples', () => {
  it('show every rule', () => {
    expect([...new Set(examples.map(({ rule }) => rule))].sort()).toEqual(RULE_CODES);
  });

  it.each(examples)('$rule: $given', ({ rule, group, expected }) => {
    const found = examine(group, law).filter((finding) => finding.rule === rule);
    expect(
      found.map(({ memberId, subject, from, to, certainty }) => `${memberId} ${subject.id} [${from}, ${to ?? '∞'}) ${certainty}`),
    ).toEqual(expected);
  });
});
