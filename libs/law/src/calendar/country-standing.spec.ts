import { countryStanding, type CountryStanding } from './country-standing.js';
import { readCalendar } from './law-calendar.js';
import { shippedTables } from './tables.js';

const cases: [country: string, on: string, standing: CountryStanding][] = [
  ['FR', '2026-03-02', 'FREE'],
  ['EU', '2026-03-02', 'FREE'],
  ['NO', '2026-03-02', 'FREE'],
  ['GB', '2019-06-01', 'FREE'],
  ['GB', '2021-06-27', 'FREE'],
  ['GB', '2021-06-28', 'ADEQUATE'],
  ['CH', '2026-03-02', 'ADEQUATE'],
  ['JP', '2026-03-02', 'ADEQUATE_IN_PART'],
  ['CA', '2026-03-02', 'ADEQUATE_IN_PART'],
  ['US', '2026-03-02', 'THIRD'],
  ['IN', '2026-03-02', 'THIRD'],
  ['NC', '2026-03-02', 'TO_QUALIFY'],
];

describe('what a country is, on a day', () => {
  const law = readCalendar(shippedTables);
  it.each(cases)('%s on %s: %s', (country, on, standing) => {
    expect(countryStanding(law, country, on)).toBe(standing);
  });
});
