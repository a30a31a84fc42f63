import type { EngagementFacts } from '../../facts/engagement-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { Country } from '../../../../model/src/index.js';
import { controllersOf } from '../../facts/control.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { ALWAYS, constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import type { Rule, Verdict } from '../rule.js';

/** SOV-001. Sensitive data in clear at a provider under non-European control: a risk, not a transfer (GDPR art. 24, 28(1), 48). */
export const foreignControl: Rule<'SOV-001', 'ENGAGEMENT'> = {
  code: 'SOV-001',
  subject: 'ENGAGEMENT',
  nature: 'RISK',
  severity: 'MEDIUM',
  theme: 'SOVEREIGNTY',
  sources: ['GDPR art. 24', 'GDPR art. 28(1)', 'GDPR art. 32', 'GDPR art. 48', 'CE réf. 13/10/2020 n° 444937'],
  examine: (engagement) => (engagement.sensitive === NEVER ? null : verdict(engagement)),
};

function verdict(engagement: EngagementFacts): Verdict<'SOV-001'> {
  const held = engagement.locations.filter((location) => !location.isAccess && location.record.keyCustody !== 'MEMBER');
  const readable = held.filter(({ record }) => record.keyCustody === 'PROVIDER' || record.keyCustody === 'NONE');
  const american = readable.map((location) => and(location.present, location.law.free, daysUnderUsControl(location)));
  return {
    when: and(engagement.inUse, engagement.sensitive, anyOf(held.map(daysUnderForeignControl))),
    worse: { severity: 'HIGH', when: anyOf(american) },
    facts: (on) => ({
      provider: engagement.provider?.record.name ?? '',
      service: engagement.record.service,
      countries: countriesOn(held, on),
    }),
  };
}

/** Stored in a free zone, the keys not the member's alone, its holder controlled from a third country. */
function daysUnderForeignControl(location: LocationFacts): Timeline {
  const { group } = location.member;
  const keys = location.record.keyCustody === null ? constantly(unknown('location.keyCustody')) : ALWAYS;
  const foreign = controllersOf(location.recipient).map(({ country, missing, days }) =>
    and(days, country === null ? constantly(unknown(missing)) : group.law.country(country).third),
  );
  return and(location.present, location.law.free, keys, anyOf(foreign));
}

function daysUnderUsControl(location: LocationFacts): Timeline {
  return anyOf(controllersOf(location.recipient).map(({ country, days }) => (country === 'US' ? days : NEVER)));
}

function countriesOn(locations: LocationFacts[], on: string): string[] {
  const controllers = locations.flatMap((location) => controllersOf(location.recipient));
  const countries: Country[] = controllers.filter(({ days }) => valueOn(days, on) === true).map(({ country }) => country);
  return [...new Set(countries.filter((country) => country !== null))].sort();
}
