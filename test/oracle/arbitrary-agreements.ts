import fc from 'fast-check';
import type { Agreement, Beneficiary, Clause, ClauseId, SubProcessorNotice } from '../../libs/model/src/types/agreement.js';
import { MEMBER_SIRENS } from './arbitrary-activities.js';
import { day, earlyDay, fact, longPeriod, orNull, period } from './arbitrary-days.js';
import { ART_28_ITEMS } from './calendar.js';

/** Held by the member (`c…`), or a copy of one held by another (`k…`). */
export function agreement(
  index: number,
  known: { member: number; members: number; providerIds: string[]; isCopy: boolean },
): fc.Arbitrary<Agreement> {
  const { member, members, providerIds, isCopy } = known;
  const others = [0, 1, 2].filter((other) => other !== member).map((other) => `m${other}`);
  const written = fc.record({
    kind: fc.constantFrom<Agreement['kind'][]>(
      ...(['PROCESSING', 'PROCESSING', 'PROCESSING', 'PROCESSING', 'PROCESSING', 'JOINT_ARRANGEMENT', 'SHARED_SERVICE'] as const),
    ),
    holderId: isCopy ? fc.constantFrom(...others) : fc.constant(`m${member}`),
    providerId: fc.constantFrom(null, null, null, null, null, ...providerIds),
    state: fc.constantFrom<Agreement['state'][]>('SIGNED', 'SIGNED', 'SIGNED', 'SIGNED', 'TERMINATED', 'DRAFT', 'PUBLISHED_TERMS'),
    vehicle: fc.constantFrom<Agreement['vehicle'][]>(
      ...([
        'OWN',
        'OWN',
        'PURCHASING_GROUP',
        'PURCHASING_GROUP',
        'PURCHASING_GROUP',
        'CENTRAL_PURCHASING',
        'SHARED_SERVICE',
        'ONLINE_TERMS',
      ] as const),
    ),
    template: fc.constantFrom<Agreement['template'][]>(null, 'SCC_2021_915', 'SCC_2021_914', 'OWN'),
    procedureLaunchedOn: orNull(fc.oneof(day, earlyDay), 6),
    signedOn: orNull(fc.oneof(day, earlyDay), 6),
    period: fc.oneof(longPeriod, period),
    renewal: orNull(
      fc.record({
        tacit: fc.constantFrom(true, true, false),
        times: fc.constantFrom(null, 0, 1, 2),
        months: fc.constantFrom(1, 6, 12),
      }),
      2,
    ),
    clauses: orNull(clauses, 5),
    subProcessing: orNull(subProcessing(providerIds), 6),
    subProcessorNotices: orNull(notices(providerIds), 5),
    beneficiaries: orNull(beneficiaries(members), 6),
  });
  return written.map(({ period: dates, ...facts }) => ({
    id: `${isCopy ? 'k' : 'c'}${index}`,
    title: 'Acte',
    ...facts,
    ...dates,
    reference: null,
    services: null,
    noticeMonths: null,
    oversight: null,
    documents: null,
  }));
}

const clause: fc.Arbitrary<Clause> = fact.map((present) => ({
  present,
  page: null,
  quote: null,
  reviewedOn: null,
  reviewer: null,
}));
const PRESENT: Clause = { present: true, page: null, quote: null, reviewedOn: null, reviewer: null };

/** Nearly all there, or some that vary. */
const clauses: fc.Arbitrary<Agreement['clauses']> = fc
  .tuple(
    fc.boolean(),
    fc.dictionary(fc.constantFrom(...(ART_28_ITEMS as ClauseId[])), clause, { maxKeys: 3, noNullPrototype: true }),
  )
  .map(([isFull, varied]) => {
    const full = isFull ? Object.fromEntries(ART_28_ITEMS.map((item) => [item, PRESENT])) : {};
    return { ...full, ...varied };
  });

function subProcessing(providerIds: string[]): fc.Arbitrary<Agreement['subProcessing']> {
  return fc.record({
    authorisation: fc.constantFrom<('NONE' | 'SPECIFIC' | 'GENERAL' | null)[]>(
      'GENERAL',
      'GENERAL',
      'GENERAL',
      'SPECIFIC',
      'NONE',
      null,
    ),
    list: orNull(fc.subarray(providerIds)),
    listedOn: orNull(day),
    noticeDays: fc.constant(null),
    objectionDays: fc.constantFrom(null, 0, 8, 30),
  });
}

function notices(providerIds: string[]): fc.Arbitrary<SubProcessorNotice[]> {
  return providerIds.length === 0 ? fc.constant([]) : fc.array(notice(providerIds), { maxLength: 2 });
}

function notice(providerIds: string[]): fc.Arbitrary<SubProcessorNotice> {
  return fc.record({
    providerId: fc.constantFrom(...providerIds),
    notifiedOn: day,
    objectionDeadline: orNull(day, 3),
    decision: fc.constantFrom<SubProcessorNotice['decision'][]>(null, null, 'ACCEPTED', 'OBJECTED'),
    decidedOn: orNull(day, 2),
  });
}

/** At most one entry for a member. */
function beneficiaries(members: number): fc.Arbitrary<Beneficiary[]> {
  const indexes = [0, 1, 2].slice(0, members);
  return fc.subarray(indexes, { minLength: 1 }).chain((listed) => fc.tuple(...listed.map(beneficiary)));
}

function beneficiary(index: number): fc.Arbitrary<Beneficiary> {
  const written = fc.record({
    identity: fc.constantFrom<Pick<Beneficiary, 'memberId' | 'siren'>[]>(
      { memberId: `m${index}`, siren: null },
      { memberId: `m${index}`, siren: null },
      { memberId: null, siren: MEMBER_SIRENS[index] ?? null },
      { memberId: null, siren: null },
    ),
    conventionSignedOn: orNull(fc.oneof(day, earlyDay), 6),
    deliberationOn: orNull(earlyDay, 6),
    period: longPeriod,
  });
  return written.map(({ identity, period: dates, ...facts }) => ({ name: `Membre ${index}`, ...identity, ...facts, ...dates }));
}
