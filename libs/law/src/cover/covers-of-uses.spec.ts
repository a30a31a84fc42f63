import { commune, type Parts, written } from '../../examples/example.js';
import type { Agreement, RegisterBundle } from '../../../model/src/index.js';
import { readCalendar } from '../calendar/law-calendar.js';
import { shippedTables } from '../calendar/tables.js';
import { examinePart } from '../examine-part.js';

const law = readCalendar(shippedTables);

const days = { signedOn: '2022-07-01', from: '2022-07-01', to: '2026-07-01' } as const;
const joined = { memberId: 'm', name: 'Essai', conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' } as const;
const late = { ...joined, conventionSignedOn: '2022-03-15' } as const;
const undated = { ...joined, deliberationOn: null } as const;
const relying = { from: '2022-01-01', sharedAgreementRef: 'union/g' } as const;
const owning = { from: '2022-01-01', agreementIds: ['c'] };

type Case = [what: string, parts: Parts, shared: Partial<Agreement> | null, covers: string[]];

const cases: Case[] = [
  ['nothing binds', { engagement: { from: '2022-01-01' } }, null, ['NONE – [2022-01-01, ∞)']],
  ['nothing is said of days before the GDPR', { engagement: { from: '2017-01-01' } }, null, ['NONE – [2018-05-25, ∞)']],
  [
    'a use that ended is said on its days',
    { engagement: { from: '2022-01-01', to: '2023-01-01' } },
    null,
    ['NONE – [2022-01-01, 2023-01-01)'],
  ],
  [
    'a sub-processor’s contract is the processor’s affair',
    { engagement: { from: '2022-01-01', role: 'JOINT_CONTROLLER' } },
    null,
    [],
  ],
  [
    'its own agreement binds, then has expired',
    { engagement: owning, agreement: days },
    null,
    ['NONE – [2022-01-01, 2022-07-01)', 'OWN m/c [2022-07-01, 2026-07-01)', 'EXPIRED m/c [2026-07-01, ∞)'],
  ],
  [
    'of two that have expired, the one that ended last is named',
    {
      engagement: { from: '2022-07-01', agreementIds: ['c', 'c2'] },
      agreement: { ...days, to: '2023-07-01' },
      more: { agreements: [{ ...own('c2'), signedOn: '2023-01-01', from: '2023-01-01', to: '2024-01-01' }] },
    },
    null,
    ['OWN m/c [2022-07-01, 2023-07-01)', 'OWN m/c2 [2023-07-01, 2024-01-01)', 'EXPIRED m/c2 [2024-01-01, ∞)'],
  ],
  [
    'its own agreement is signed, nobody knows when',
    { engagement: owning, agreement: { ...days, signedOn: null } },
    null,
    ['NONE – [2022-01-01, 2022-07-01)', 'UNKNOWN m/c [2022-07-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
  [
    'its own agreement is a draft',
    { engagement: owning, agreement: { ...days, state: 'DRAFT' } },
    null,
    ['NONE – [2022-01-01, ∞)'],
  ],
  [
    'it joined a shared agreement in time',
    { engagement: relying },
    { beneficiaries: [entry(joined)] },
    ['NONE – [2022-01-01, 2022-07-01)', 'SHARED union/g [2022-07-01, 2026-07-01)', 'EXPIRED union/g [2026-07-01, ∞)'],
  ],
  [
    'it joined too late, for ever',
    { engagement: relying },
    { beneficiaries: [entry(late)] },
    ['NONE – [2022-01-01, 2022-07-01)', 'CLAIMED_NOT_CONFIRMED union/g [2022-07-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
  [
    'nobody knows whether it joined in time',
    { engagement: relying },
    { beneficiaries: [entry(undated)] },
    ['NONE – [2022-01-01, 2022-07-01)', 'CLAIMED_NOT_CONFIRMED union/g [2022-07-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
  [
    'it is not listed in the agreement on which it relies',
    { engagement: relying },
    { beneficiaries: [] },
    ['NONE – [2022-01-01, 2022-07-01)', 'CLAIMED_NOT_CONFIRMED union/g [2022-07-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
  [
    'it leaves the list',
    { engagement: { ...relying, from: '2022-07-01' } },
    { beneficiaries: [entry({ ...joined, to: '2024-01-01' })] },
    ['SHARED union/g [2022-07-01, 2024-01-01)', 'CLAIMED_NOT_CONFIRMED union/g [2024-01-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
  [
    'the agreement on which it relies cannot be read: its own binds first, then nobody knows',
    { engagement: { from: '2022-01-01', agreementIds: ['c'], sharedAgreementRef: 'loin/marché/2022' }, agreement: days },
    null,
    [
      'CLAIMED_NOT_CONFIRMED loin/marché/2022 [2022-01-01, 2022-07-01)',
      'OWN m/c [2022-07-01, 2026-07-01)',
      'CLAIMED_NOT_CONFIRMED loin/marché/2022 [2026-07-01, ∞)',
    ],
  ],
  [
    'its own agreement binds before the shared one',
    { engagement: { ...relying, from: '2022-07-01', agreementIds: ['c'] }, agreement: { ...days, to: '2023-07-01' } },
    { beneficiaries: [entry(joined)] },
    ['OWN m/c [2022-07-01, 2023-07-01)', 'SHARED union/g [2023-07-01, 2026-07-01)', 'EXPIRED union/g [2026-07-01, ∞)'],
  ],
  [
    'its own has expired while it relies on one that it joined too late',
    { engagement: { ...relying, from: '2022-07-01', agreementIds: ['c'] }, agreement: { ...days, to: '2023-07-01' } },
    { beneficiaries: [entry(late)] },
    ['OWN m/c [2022-07-01, 2023-07-01)', 'EXPIRED m/c [2023-07-01, ∞)'],
  ],
  [
    'a copy in its register is judged by its holder',
    {
      engagement: { from: '2022-07-01', agreementIds: ['c'] },
      agreement: { ...days, vehicle: 'PURCHASING_GROUP', holderId: 'union' },
    },
    null,
    ['CLAIMED_NOT_CONFIRMED union/c [2022-07-01, 2026-07-01)', 'NONE – [2026-07-01, ∞)'],
  ],
];

describe('how a use of a processor is covered, day by day', () => {
  it.each(cases)('%s', (_what, parts, shared, covers) => {
    expect(coversOf(commune(parts), shared === null ? [] : [union(shared)])).toEqual(covers);
  });

  it('says it of the uses asked for', () => {
    const register = commune({ engagement: { from: '2022-01-01' } });
    expect(coversOf(register, [], (id) => id !== 'e')).toEqual([]);
  });
});

/** `state holder/agreement [from, to)`. */
function coversOf(register: RegisterBundle, holders: RegisterBundle[], isAsked = (_id: string) => true): string[] {
  const { covers } = examinePart({ register, holders, elsewhere: [] }, law, (_type, id) => isAsked(id));
  return covers.map(({ state, agreement, from, to }) => {
    const named = agreement === null ? '–' : `${agreement.holderId}/${agreement.id}`;
    return `${state} ${named} [${from}, ${to ?? '∞'})`;
  });
}

function union(shared: Partial<Agreement>): RegisterBundle {
  const bundle = written({
    format: 'vigie-register/1',
    member: { id: 'union', name: 'Communauté de communes', kind: 'EPCI' },
    activities: [],
    providers: [],
    engagements: [],
    locations: [],
    agreements: [{ ...own('g'), ...days, holderId: 'union', vehicle: 'PURCHASING_GROUP', procedureLaunchedOn: '2022-02-01' }],
  });
  return { ...bundle, agreements: bundle.agreements.map((one) => ({ ...one, ...shared })) };
}

function own(id: string) {
  const terms = { kind: 'PROCESSING', holderId: 'm', providerId: 'p', title: 'Acte', state: 'SIGNED', vehicle: 'OWN' } as const;
  return { id, ...terms };
}

function entry(given: Partial<NonNullable<Agreement['beneficiaries']>[number]>) {
  return { memberId: null, siren: null, name: '', conventionSignedOn: null, deliberationOn: null, from: null, to: null, ...given };
}
