import type { FindingRow } from '../src/examination/finding-row.js';
import { changesBetween } from '../src/examination/opened-closed.rule.js';

const run = (from: string, to: string | null, differing: Partial<FindingRow> = {}): FindingRow => ({
  rule: 'PRC-001',
  subject_type: 'ENGAGEMENT',
  subject_id: 'e1',
  from,
  to,
  severity: 'CRITICAL',
  certainty: 'ESTABLISHED',
  nature: 'DUTY',
  rank: 0,
  provider_id: null,
  countries: [],
  activity_ids: [],
  label: '',
  facts: {},
  missing: [],
  ...differing,
});
const days = (rows: readonly FindingRow[]) => rows.map(({ from, to, certainty }) => `${from} ${to ?? '…'} ${certainty[0]}`);

describe('what a change opens and closes', () => {
  it.each<[string, FindingRow[], FindingRow[], string[], string[]]>([
    ['one that appears is opened', [], [run('2024-01-01', null)], ['2024-01-01 … E'], []],
    ['one of which nothing is left is closed, as it was', [run('2024-01-01', null)], [], [], ['2024-01-01 … E']],
    [
      'one that now ends is closed, with its end',
      [run('2024-01-01', null)],
      [run('2024-01-01', '2025-01-01')],
      [],
      ['2024-01-01 2025-01-01 E'],
    ],
    ['one that now begins earlier is opened', [run('2024-01-01', null)], [run('2023-01-01', null)], ['2023-01-01 … E'], []],
    [
      'one that moves is opened for what it wins, closed for what it loses',
      [run('2024-01-01', '2025-01-01')],
      [run('2024-06-01', '2026-01-01')],
      ['2024-06-01 2026-01-01 E'],
      ['2024-06-01 2026-01-01 E'],
    ],
    [
      'one that is cut in two is closed, once',
      [run('2024-01-01', null)],
      [run('2024-01-01', '2025-01-01'), run('2026-01-01', null)],
      [],
      ['2024-01-01 2025-01-01 E'],
    ],
    [
      'one that can no longer be established is closed, and opened as what cannot be ruled out',
      [run('2024-01-01', null)],
      [run('2024-01-01', null, { certainty: 'UNKNOWN', rank: 3 })],
      ['2024-01-01 … U'],
      ['2024-01-01 … E'],
    ],
    ['other words for the same days change nothing', [run('2024-01-01', null)], [run('2024-01-01', null, { label: 'x' })], [], []],
    [
      'the worst come first, then the oldest',
      [],
      [run('2025-01-01', null, { subject_id: 'e2' }), run('2019-01-01', null, { rank: 4 }), run('2024-01-01', null)],
      ['2024-01-01 … E', '2025-01-01 … E', '2019-01-01 … E'],
      [],
    ],
  ])('%s', (_, before, after, opened, closed) => {
    const changes = changesBetween(before, after);
    expect([days(changes.opened), days(changes.closed)]).toEqual([opened, closed]);
  });
});
