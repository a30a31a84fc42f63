import type { EngagementFacts } from '../../facts/engagement-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { Day } from '../../../../model/src/index.js';
import { controllersOf } from '../../facts/control.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { causesOn } from '../../timeline/causes.js';
import { valueOn } from '../../timeline/runs.js';
import { ALWAYS, constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import { useFacts } from '../agreements/use-facts.js';
import type { Rule } from '../rule.js';

/** SOV-001. Sensitive data in clear at a provider under non-European control: a risk, not a transfer (GDPR art. 24, 28(1), 48). */
export const foreignControl: Rule<'SOV-001', 'ENGAGEMENT'> = {
  code: 'SOV-001',
  subject: 'ENGAGEMENT',
  nature: 'RISK',
  severity: 'MEDIUM',
  theme: 'SOVEREIGNTY',
  sources: ['GDPR art. 24', 'GDPR art. 28(1)', 'GDPR art. 32', 'GDPR art. 48', 'CE réf. 13/10/2020 n° 444937'],
  when: (engagement) =>
    engagement.sensitive === NEVER
      ? NEVER
      : and(engagement.inUse, engagement.sensitive, anyOf(heldByOthers(engagement).map(daysUnderForeignControl))),
  worse: { severity: 'HIGH', when: (engagement) => anyOf(heldByOthers(engagement).map(daysReadableFromTheUs)) },
  factsMayChange: true,
  facts: (engagement, on) => ({ ...useFacts(engagement), countries: controllingCountriesOn(engagement, on) }),
};

/** What is stored or copied there, unless the member alone holds the keys. */
function heldByOthers({ locations }: EngagementFacts): LocationFacts[] {
  return locations.filter(({ isAccess, record }) => !isAccess && record.keyCustody !== 'MEMBER');
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

/** The provider holds the keys, or there are none, and it is controlled from the United States. */
function daysReadableFromTheUs(location: LocationFacts): Timeline {
  const { keyCustody } = location.record;
  if (keyCustody !== 'PROVIDER' && keyCustody !== 'NONE') return NEVER;
  const american = controllersOf(location.recipient).filter(({ country }) => country === 'US');
  return and(location.present, location.law.free, anyOf(american.map(({ days }) => days)));
}

function controllingCountriesOn(engagement: EngagementFacts, on: Day): string[] {
  const { law } = engagement.member.group;
  const places = causesOn(heldByOthers(engagement), daysUnderForeignControl, on);
  const controllers = places.flatMap(({ recipient }) => controllersOf(recipient));
  const foreign = controllers.filter(({ country, days }) => valueOn(and(days, law.country(country).third), on) === true);
  return [...new Set(foreign.map(({ country }) => country).filter((country) => country !== null))].sort();
}
