import type { Country } from '../../../model/src/index.js';
import { anyOf, not } from '../timeline/algebra.js';
import { ALWAYS, during, type Timeline } from '../timeline/timeline.js';
import type { ProviderFacts } from './provider-facts.js';

/** A country from which a provider is controlled, and since when; null is unknown, for want of `missing`. */
export interface Controller {
  country: Country;
  missing: string;
  days: Timeline;
}

/** Who controls the provider: on days without an entry, the country where it is established. */
export function controllersOf(provider: ProviderFacts | null): Controller[] {
  if (provider === null) return [];
  const { control, country } = provider.record;
  if (control === null) return [{ country: null, missing: 'provider.control', days: ALWAYS }];
  const entries = control.map((entry) => ({
    country: entry.country,
    missing: 'provider.control.country',
    days: during(entry.from, entry.to),
  }));
  const withoutEntry = not(anyOf(entries.map((entry) => entry.days)));
  return [...entries, { country, missing: 'provider.country', days: withoutEntry }];
}
