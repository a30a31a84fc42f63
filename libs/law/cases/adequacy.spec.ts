import { commune } from '../examples/example.js';
import { readCalendar, shippedTables } from '../src/index.js';
import { GroupFacts } from '../src/facts/group-facts.js';
import { MemberFacts } from '../src/facts/member-facts.js';
import { valueOn } from '../src/timeline/runs.js';
import cases from './adequacy.json' with { type: 'json' };

const law = readCalendar(shippedTables);

describe('data flows freely to a country on a day', () => {
  it.each(cases.cases)('$country on $day, $facts: $expect', ({ country, day, facts, expect: expected }) => {
    expect(flow(country, day, facts)).toBe(expected);
  });
});

type GivenFacts = (typeof cases.cases)[number]['facts'];

/** A fact not given is false. */
function flow(country: string, day: string, facts: GivenFacts): string {
  const schemes = { safeHarbourListed: 'SAFE_HARBOUR', privacyShieldListed: 'PRIVACY_SHIELD', dpfListed: 'DPF' };
  const listed = Object.entries(schemes).filter(([fact]) => fact in facts && facts[fact as keyof GivenFacts]);
  const register = commune({
    provider: { certifications: listed.map(([, scheme]) => ({ scheme })) },
    location: { country, transferTools: [{ tool: 'ADQ', scopeConfirmed: facts.scopeConfirmed ?? false }] },
  });
  const place = new MemberFacts(register, new GroupFacts([register], law)).locations[0];
  if (place === undefined) throw new Error('The example has a location');
  if (valueOn(place.law.toQualify, day) === true) return 'TO_QUALIFY';
  return valueOn(place.law.free, day) === true || valueOn(place.adequate, day) === true ? 'FREE' : 'NOT_FREE';
}
