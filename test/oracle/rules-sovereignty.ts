import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { Country } from '../../libs/model/src/types/fact.js';
import type { DataLocation } from '../../libs/model/src/types/location.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { isFree, isThird } from './calendar.js';
import { isWithin } from './days.js';
import { inUse, isCopy, isStorage, present, recipient, sensitiveUse } from './facts.js';
import { and, is, isFalse, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';

/** SOV-001. */
export function foreignControl(register: Register, engagement: Engagement, day: Day): RuleDay {
  const places = register
    .locationsOf(engagement)
    .filter((location) => isStorage(location) || isCopy(location))
    .filter((location) => present(register, location, day) && isFree(location.country, day))
    .map((location) => ({ location, value: inForeignHands(register, location, day) }))
    .filter(({ value }) => !isFalse(value));
  const value = and(
    is(inUse(register, engagement, day)),
    sensitiveUse(register, engagement, day),
    or(...places.map((place) => place.value)),
  );
  const isSevere = places.some(({ location }) => isReadableFromTheUs(register, location, day));
  return ruleDay('SOV-001', engagement, day, value, isSevere ? 'HIGH' : 'MEDIUM');
}

function inForeignHands(register: Register, location: DataLocation, day: Day): Value {
  const custody = location.keyCustody;
  const keysAreElsewhere = custody === null ? unknown('location.keyCustody') : is(custody !== 'MEMBER');
  const countries = controlCountries(register, location, day);
  if (countries === null) return and(keysAreElsewhere, unknown('provider.control'));
  return and(keysAreElsewhere, or(...countries.map(({ country, path }) => fromThird(country, path, day))));
}

function fromThird(country: Country, path: string, day: Day): Value {
  return country === null ? unknown(path) : is(isThird(country, day));
}

/** Who controls the recipient that day; null: never asked. */
function controlCountries(register: Register, location: DataLocation, day: Day): { country: Country; path: string }[] | null {
  const provider = recipient(register, location);
  if (provider === null || provider.control === null) return null;
  const entries = provider.control.filter((entry) => isWithin(entry, day));
  if (entries.length === 0) return [{ country: provider.country, path: 'provider.country' }];
  return entries.map((entry) => ({ country: entry.country, path: 'provider.control.country' }));
}

function isReadableFromTheUs(register: Register, location: DataLocation, day: Day): boolean {
  const isReadable = location.keyCustody === 'PROVIDER' || location.keyCustody === 'NONE';
  return isReadable && (controlCountries(register, location, day) ?? []).some(({ country }) => country === 'US');
}
