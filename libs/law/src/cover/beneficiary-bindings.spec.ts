import { commune } from '../../examples/example.js';
import type { Agreement, Beneficiary, Provider } from '../../../model/src/index.js';
import { beneficiaryBindings, type WhyNot } from './beneficiary-bindings.js';

type Case = [
  what: string,
  agreement: Partial<Agreement>,
  entry: Partial<Beneficiary>,
  asOf: string,
  days: [from: string | null, to: string | null],
  whyNot: WhyNot | null,
];

const group = { vehicle: 'PURCHASING_GROUP', procedureLaunchedOn: '2022-02-01' } as const;
const inTime = { conventionSignedOn: '2022-01-15', deliberationOn: '2022-02-01' };
const never: Case[4] = [null, null];
const whole: Case[4] = ['2022-07-01', '2026-07-01'];

const cases: Case[] = [
  ['joined in time', group, inTime, '2022-07-01', whole, null],
  ['joined in time, on the eve of the contract', group, inTime, '2022-06-30', whole, 'NOT_YET'],
  ['joined in time, on the last day', group, inTime, '2026-06-30', whole, null],
  ['joined in time, after the end', group, inTime, '2026-07-01', whole, 'ENDED'],
  [
    'joined in time, renewed twice by a year',
    { ...group, renewal: { tacit: true, times: 2, months: 12 } },
    inTime,
    '2028-06-30',
    ['2022-07-01', '2028-07-01'],
    null,
  ],
  ['convention signed late', group, { ...inTime, conventionSignedOn: '2022-03-15' }, '2025-01-01', never, 'LATE_ACCESSION'],
  [
    'convention signed late, before the contract',
    group,
    { ...inTime, conventionSignedOn: '2022-03-15' },
    '2022-05-01',
    never,
    'LATE_ACCESSION',
  ],
  ['convention signed late, after its end', group, { ...inTime, conventionSignedOn: '2022-03-15' }, '2027-01-01', never, 'ENDED'],
  ['deliberation a day late', group, { ...inTime, deliberationOn: '2022-02-02' }, '2023-01-01', never, 'LATE_ACCESSION'],
  ['late, and the deliberation not dated', group, { conventionSignedOn: '2022-03-15' }, '2023-01-01', never, 'LATE_ACCESSION'],
  ['deliberation not dated', group, { conventionSignedOn: '2022-01-15' }, '2023-01-01', never, 'UNKNOWN_ACCESSION'],
  ['launch of the procedure not dated', { ...group, procedureLaunchedOn: null }, inTime, '2023-01-01', never, 'UNKNOWN_ACCESSION'],
  ['left the list', group, { ...inTime, to: '2024-01-01' }, '2024-01-01', ['2022-07-01', '2024-01-01'], 'NOT_LISTED'],
  ['listed later', group, { ...inTime, from: '2024-01-01' }, '2023-12-31', ['2024-01-01', '2026-07-01'], 'NOT_YET'],
  ['signature not dated', { ...group, signedOn: null }, inTime, '2023-01-01', never, 'UNKNOWN_SIGNATURE'],
  ['signature not dated, after the end', { ...group, signedOn: null }, inTime, '2026-07-01', never, 'ENDED'],
  ['a draft', { ...group, state: 'DRAFT' }, inTime, '2023-01-01', never, 'NOT_SIGNED'],
  ['published terms', { vehicle: 'ONLINE_TERMS', state: 'PUBLISHED_TERMS' }, {}, '2023-01-01', never, 'NOT_SIGNED'],
  ['terminated, nobody knows when', { ...group, state: 'TERMINATED', to: null }, inTime, '2023-01-01', never, 'ENDED'],
  ['another’s own contract', { vehicle: 'OWN' }, inTime, '2023-01-01', never, 'VEHICLE_BINDS_NOBODY_ELSE'],
  ['the holder itself, named in its own contract', { vehicle: 'OWN' }, { memberId: 'm' }, '2023-01-01', whole, null],
  ['central purchase with the clause', { vehicle: 'CENTRAL_PURCHASING', template: 'SCC_2021_915' }, {}, '2023-01-01', whole, null],
  ['central purchase, the clause not looked for', { vehicle: 'CENTRAL_PURCHASING' }, {}, '2023-01-01', never, 'UNKNOWN_ACT'],
  [
    'central purchase without the clause, whatever its template',
    { vehicle: 'CENTRAL_PURCHASING', template: 'SCC_2021_915', clauses: { '28.3.a': { ...clause(), present: false } } },
    {},
    '2023-01-01',
    never,
    'NOT_AN_ACT',
  ],
  [
    'convention of a shared service, before it was signed',
    { vehicle: 'SHARED_SERVICE', template: 'SCC_2021_915' },
    { conventionSignedOn: '2023-05-02' },
    '2023-05-01',
    ['2023-05-02', '2026-07-01'],
    'NOT_YET',
  ],
  ['convention of a shared service not dated', { vehicle: 'SHARED_SERVICE' }, {}, '2023-05-01', never, 'UNKNOWN_ACCESSION'],
  ['a joint arrangement', { ...group, kind: 'JOINT_ARRANGEMENT' }, inTime, '2023-01-01', never, 'NOT_AN_ACT'],
];

describe('whom an agreement binds', () => {
  it.each(cases)('%s', (_what, agreement, entry, asOf, [bindsFrom, bindsTo], whyNot) => {
    const binds = whyNot === null ? true : whyNot.startsWith('UNKNOWN') ? null : false;
    expect(beneficiaryBindings(given(agreement, entry), asOf)).toEqual([{ binds, bindsFrom, bindsTo, whyNot }]);
  });

  it('answers each entry in its place, none when none is known', () => {
    const two = given(group, inTime);
    two.beneficiaries!.push({ ...two.beneficiaries![0]!, conventionSignedOn: '2022-02-02' });
    expect(beneficiaryBindings(two, '2023-01-01').map(({ whyNot }) => whyNot)).toEqual([null, 'LATE_ACCESSION']);
    expect(beneficiaryBindings({ ...two, beneficiaries: null }, '2023-01-01')).toEqual([]);
  });

  it('does not bind another provider than its own; one without a provider binds any', () => {
    const other: Provider = { ...provider(), id: 'q' };
    expect(beneficiaryBindings(given(group, inTime), '2023-01-01', other)).toEqual([
      { binds: false, bindsFrom: null, bindsTo: null, whyNot: 'OTHER_PROVIDER' },
    ]);
    expect(beneficiaryBindings(given({ ...group, providerId: null }, inTime), '2023-01-01', other)[0]?.binds).toBe(true);
  });

  it('binds a public provider by a joint arrangement, whatever the vehicle', () => {
    const arrangement = given({ kind: 'JOINT_ARRANGEMENT', vehicle: 'OWN' }, {});
    expect(beneficiaryBindings(arrangement, '2023-01-01', { ...provider(), kind: 'SYNDICAT' })).toEqual([
      { binds: true, bindsFrom: '2022-07-01', bindsTo: '2026-07-01', whyNot: null },
    ]);
    expect(beneficiaryBindings(arrangement, '2023-01-01', provider())[0]?.whyNot).toBe('VEHICLE_BINDS_NOBODY_ELSE');
  });
});

function given(agreement: Partial<Agreement>, entry: Partial<Beneficiary>): Agreement {
  const days = { signedOn: '2022-07-01', from: '2022-07-01', to: '2026-07-01' };
  const [recorded] = commune({ agreement: { ...days, beneficiaries: [{ memberId: 'n', name: 'Villebrume' }] } }).agreements;
  const beneficiaries = recorded!.beneficiaries!.map((one) => ({ ...one, ...entry }));
  return { ...recorded!, beneficiaries, ...agreement };
}

function provider(): Provider {
  return commune({}).providers[0]!;
}

function clause() {
  return { present: null, page: null, quote: null, reviewedOn: null, reviewer: null };
}
