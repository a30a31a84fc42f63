import fc from 'fast-check';
import type { DataLocation } from '../../libs/model/src/types/location.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { RegisterBundle } from '../../libs/model/src/types/bundle.js';
import { activity, member } from './arbitrary-activities.js';
import { agreement } from './arbitrary-agreements.js';
import { country, location } from './arbitrary-locations.js';
import { engagement, provider } from './arbitrary-providers.js';

/** Small groups of members whose records meet each other and the days on which the law turns as often as possible. */
export const groups: fc.Arbitrary<RegisterBundle[]> = fc
  .constantFrom(1, 2, 2, 2, 3)
  .chain((members) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: members }, (_, index) => bundle(index, members))),
      fc.constantFrom(true, false, false),
      fc.array(country, { minLength: 5, maxLength: 5 }),
    ),
  )
  .map(([bundles, hasTwin, countries]) => (hasTwin ? withTwin(bundles, countries) : bundles));

/** The second member does as the first with the same providers, in other places, under agreements of its own. */
function withTwin(bundles: RegisterBundle[], countries: DataLocation['country'][]): RegisterBundle[] {
  const [first, second, ...others] = bundles;
  if (first === undefined || second === undefined) return bundles;
  const twin: RegisterBundle = {
    ...first,
    member: second.member,
    locations: first.locations.map((each, index) => ({ ...each, country: countries[index] ?? null })),
    agreements: first.agreements.map((each) =>
      each.holderId === first.member.id ? { ...each, holderId: second.member.id } : each,
    ),
  };
  return [first, twin, ...others];
}

interface Shape {
  activities: number;
  providers: number;
  engagements: number;
  locations: number;
  copies: boolean[];
  shift: number;
}

/** Counts are drawn first, so that every reference can be drawn among ids that exist. */
const shape: fc.Arbitrary<Shape> = fc.record({
  activities: fc.constantFrom(1, 1, 2, 2, 3, 3, 0),
  providers: fc.constantFrom(2, 2, 1, 3, 3, 0),
  engagements: fc.constantFrom(2, 3, 3, 4, 4, 1, 0),
  locations: fc.constantFrom(3, 4, 5, 5, 5, 2, 1, 0),
  copies: fc.array(fc.constantFrom(false, false, false, true), { minLength: 1, maxLength: 3 }),
  shift: fc.constantFrom(0, 0, 0, 1, 2),
});

function bundle(index: number, members: number): fc.Arbitrary<RegisterBundle> {
  return shape.chain((drawn) => records(index, members, drawn));
}

function records(index: number, members: number, drawn: Shape): fc.Arbitrary<RegisterBundle> {
  const activityIds = ids('a', drawn.activities);
  const providerIds = ids('p', drawn.providers);
  const engagementIds = ids('e', providerIds.length === 0 ? 0 : drawn.engagements);
  const agreementIds = drawn.copies.map((isCopy, each) => `${isCopy ? 'k' : 'c'}${each}`);
  const hasOwner = activityIds.length + engagementIds.length > 0;
  return fc.record({
    format: fc.constant('vigie-register/1' as const),
    member: member(index),
    activities: fc.tuple(...activityIds.map((_, each) => activity(each, agreementIds))),
    providers: fc.tuple(...providerIds.map((_, each) => provider(each, drawn.shift, members))),
    engagements: fc.tuple(
      ...engagementIds.map((_, each): fc.Arbitrary<Engagement> =>
        engagement(each, { activityIds, providerIds, agreementIds, member: index, members }),
      ),
    ),
    locations: fc.tuple(
      ...ids('l', hasOwner ? drawn.locations : 0).map((_, each) => location(each, { activityIds, engagementIds, providerIds })),
    ),
    agreements: fc.tuple(...drawn.copies.map((isCopy, each) => agreement(each, { member: index, members, providerIds, isCopy }))),
    decisions: fc.constant(null),
  });
}

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}
