import type { Agreement } from '../../../model/src/index.js';
import { noticeBy } from './notice-by.js';

const agreement = (given: Partial<Agreement>) =>
  ({ state: 'SIGNED', to: '2027-01-01', renewal: { tacit: true, months: 12, times: 2 }, noticeMonths: 3, ...given }) as Agreement;

describe('the last day to give notice', () => {
  it.each([
    ['of a first term', {}, '2026-03-02', '2026-09-30'],
    ['on that very day', {}, '2026-09-30', '2026-09-30'],
    ['once it has passed: of the next renewal', {}, '2026-10-01', '2027-09-30'],
    ['after the last renewal: none', {}, '2027-10-01', null],
    ['of renewals without end', { renewal: { tacit: true, months: 12, times: null } }, '2040-10-01', '2041-09-30'],
    ['with no notice asked: the eve of the term', { noticeMonths: 0 }, '2026-03-02', '2026-12-31'],
    ['where it does not renew itself', { renewal: { tacit: false, months: 12, times: 2 } }, '2026-03-02', null],
    ['without a renewal', { renewal: null }, '2026-03-02', null],
    ['without a known notice', { noticeMonths: null }, '2026-03-02', null],
    ['without a known term', { to: null }, '2026-03-02', null],
    ['once terminated', { state: 'TERMINATED' }, '2026-03-02', null],
    ['of renewals that last no time', { renewal: { tacit: true, months: 0, times: null } }, '2027-03-02', null],
  ] as [string, Partial<Agreement>, string, string | null][])('%s', (_what, given, on, expected) => {
    expect(noticeBy(agreement(given), on)).toBe(expected);
  });
});
