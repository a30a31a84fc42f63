import fc from 'fast-check';
import type { Activity, DataCategory, Dpia, Party, Purpose } from '../../libs/model/src/types/activity.js';
import type { DpoDesignation, Member } from '../../libs/model/src/types/member.js';
import { day, fact, longPeriod, orNull } from './arbitrary-days.js';

export const MEMBER_SIRENS = ['732829320', '552100554', '356000000'];

export function member(index: number): fc.Arbitrary<Member> {
  return fc.record({
    id: fc.constant(`m${index}`),
    name: fc.constant(`Commune ${index}`),
    kind: fc.constantFrom<Member['kind'][]>('COMMUNE', 'COMMUNE', 'EPCI', 'CCAS', 'ASSOCIATION', 'COMPANY'),
    country: fc.constant('FR'),
    siren: orNull(fc.constant(MEMBER_SIRENS[index] ?? null), 3),
    inseeCode: fc.constant(null),
    population: fc.constant(null),
    publicAuthority: orNull(fc.boolean(), 2),
    representative: fc.constant(null),
    dpo: orNull(officer, 4),
  });
}

const officer: fc.Arbitrary<DpoDesignation> = fc.record({
  name: fc.constant('DPO'),
  role: fc.constant(null),
  email: fc.constant(null),
  phone: fc.constant(null),
  organisation: fc.constant(null),
  designatedOn: orNull(day),
  shared: fact,
  conventionSignedOn: orNull(day, 3),
});

const text = fc.constantFrom(null, '', ' ', '2 ans', '2 ans');

const purpose: fc.Arbitrary<Purpose> = fc.record({
  name: fc.constant('Accueil'),
  legalBasis: fc.constantFrom<Purpose['legalBasis'][]>('PUBLIC_TASK', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS', 'CONSENT', null),
  legalText: fc.constant(null),
});

const category: fc.Arbitrary<DataCategory> = fc.record({
  name: fc.constant('identité'),
  special: fc.constantFrom<DataCategory['special'][]>(null, null, 'ART_9', 'ART_9', 'SOCIAL', 'MINORS'),
  article9Condition: fc.constantFrom<DataCategory['article9Condition'][]>(null, 'h'),
  retention: orNull(
    fc.record({
      active: text,
      administrativeUse: fc.constant(null),
      finalDisposition: fc.constantFrom<('KEEP' | 'SORT' | 'DESTROY' | null)[]>('KEEP', 'DESTROY', 'DESTROY', null),
      archivesVisaOn: orNull(day, 2),
    }),
  ),
});

const dpia: fc.Arbitrary<Dpia> = fc.record({
  cnilListType: fc.constantFrom(null, 0, 1, 7, 14),
  criteria: orNull(
    fc.array(fc.constantFrom<NonNullable<Dpia['criteria']>>('SENSITIVE_DATA', 'LARGE_SCALE', 'VULNERABLE', 'MATCHING'), {
      maxLength: 3,
    }),
  ),
  exempt: fact,
  waiverReason: fc.constantFrom(null, null, '', ' ', 'petite échelle'),
  validatedOn: orNull(day, 2),
  residualRisk: fc.constant(null),
});

const parties = orNull(fc.constantFrom<Party[][]>([], [{ name: 'CCAS', siren: null, memberId: null }]), 2);
const words = orNull(fc.constantFrom<string[][]>([], ['habitants'], ['habitants']), 6);

export function activity(index: number, agreementIds: readonly string[]): fc.Arbitrary<Activity> {
  const written = fc.record({
    role: fc.constantFrom<Activity['role'][]>('CONTROLLER', 'CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR'),
    stage: fc.constantFrom<Activity['stage'][]>('LIVE', 'LIVE', 'LIVE', 'LIVE', 'STOPPED', 'STOPPED', 'PROJECT'),
    period: longPeriod,
    purposes: fc.array(purpose, { maxLength: 2 }),
    exerciseOfPublicPowers: fact,
    dataSubjects: words,
    data: orNull(fc.array(category, { maxLength: 2 }), 6),
    recipients: words,
    transfersDeclared: fact,
    healthData: fact,
    hdsScope: fact,
    securityMeasures: words,
    jointControllers: parties,
    arrangementIds: orNull(fc.subarray([...agreementIds]), 3),
    onBehalfOf: parties,
    dpia: orNull(dpia),
    review: orNull(fc.record({ lastOn: orNull(day), everyMonths: fc.constantFrom(null, 1, 12, 36) })),
  });
  return written.map(({ period, ...facts }) => ({
    id: `a${index}`,
    name: `Activité ${index}`,
    ...facts,
    ...period,
    reference: null,
    description: null,
    responsibleService: null,
    templateCode: null,
    tags: null,
  }));
}
