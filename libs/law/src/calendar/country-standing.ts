import type { CountryCode, Day } from '../../../model/src/index.js';
import { valueOn } from '../timeline/runs.js';
import type { LawCalendar } from './law-calendar.js';

/**
 * FREE: data flows there as within the Union. ADEQUATE: a decision covers whatever goes there; ADEQUATE_IN_PART: what goes to one
 * sector. TO_QUALIFY: never a third country, nor free for certain. THIRD: something else has to cover it.
 */
export type CountryStanding = 'FREE' | 'ADEQUATE' | 'ADEQUATE_IN_PART' | 'THIRD' | 'TO_QUALIFY';

/** What the law says on a day of data that goes to a country, as far as that rests on the country alone (GDPR art. 44, 45). */
export function countryStanding(law: LawCalendar, country: CountryCode, on: Day): CountryStanding {
  const { free, toQualify, adequacy } = law.country(country);
  if (valueOn(free, on) === true) return 'FREE';
  const scopes = adequacy.flatMap(({ row, valid }) => (valueOn(valid, on) === true ? [row.scope] : []));
  if (scopes.includes('ALL') || scopes.includes('ORGANISATION')) return 'ADEQUATE';
  if (scopes.includes('SECTOR')) return 'ADEQUATE_IN_PART';
  return valueOn(toQualify, on) === true ? 'TO_QUALIFY' : 'THIRD';
}
