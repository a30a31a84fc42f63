import { commune, type Example } from './example.js';

const LIVE = { from: '2020-01-01', to: '2024-01-01', stage: 'STOPPED' } as const;
const KEPT = { active: '2 ans', finalDisposition: 'KEEP' } as const;

export const register: Example[] = [
  {
    rule: 'GRP-005',
    given: 'One commune says that the service is hosted in France, another that it is in Ireland.',
    group: [
      commune({ location: { country: 'FR', from: '2023-01-01' } }),
      commune({ member: { id: 'n', name: 'Commune de Villebrume' }, location: { country: 'IE', from: '2024-05-01' } }),
    ],
    expected: ['m p [2024-05-01, ∞) ESTABLISHED', 'n p [2024-05-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'GRP-007',
    given: 'A shared officer designated in 2018, the convention signed on 1 March 2021.',
    group: [
      commune({
        member: { dpo: { name: 'Délégation', designatedOn: '2018-05-25', shared: true, conventionSignedOn: '2021-03-01' } },
      }),
    ],
    expected: ['m m [2019-06-01, 2021-03-01) ESTABLISHED'],
  },
  {
    rule: 'REG-001',
    given: 'An activity from 2020 to 2024 with a purpose without legal basis.',
    group: [
      commune({ activity: { ...LIVE, purposes: [{ name: 'Inscriptions' }], data: [{ name: 'identité', retention: KEPT }] } }),
    ],
    expected: ['m a [2020-01-01, 2024-01-01) ESTABLISHED'],
  },
  {
    rule: 'REG-002',
    given: 'A commune rests the exercise of its powers on legitimate interests.',
    group: [commune({ activity: { from: '2020-01-01', purposes: [{ name: 'Contrôle', legalBasis: 'LEGITIMATE_INTERESTS' }] } })],
    expected: ['m a [2020-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'REG-003',
    given: 'A category of data without a period of retention.',
    group: [commune({ activity: { from: '2020-01-01', data: [{ name: 'identité' }] } })],
    expected: ['m a [2020-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'REG-004',
    given: 'An activity that stopped in 2024, its data bound for destruction, no visa recorded.',
    group: [
      commune({ activity: { ...LIVE, data: [{ name: 'identité', retention: { active: '2 ans', finalDisposition: 'DESTROY' } }] } }),
    ],
    expected: ['m a [2024-01-01, ∞) UNKNOWN'],
  },
  {
    rule: 'REG-005',
    given: 'Health data without a condition of art. 9(2).',
    group: [commune({ activity: { from: '2020-01-01', data: [{ name: 'santé', special: 'ART_9', retention: KEPT }] } })],
    expected: ['m a [2020-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'REG-008',
    given: 'Nothing is said of transfers, nor of security.',
    group: [commune({ activity: { from: '2020-01-01', transfersDeclared: null, securityMeasures: null } })],
    expected: ['m a [2020-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'REG-010',
    given: 'Last reviewed on 15 March 2024.',
    group: [commune({ activity: { review: { lastOn: '2024-03-15' } } })],
    expected: ['m a [2025-03-16, ∞) ESTABLISHED'],
  },
  {
    rule: 'DPI-001',
    given: 'Social support (type 13 of the list) since 2017, its assessment validated on 1 February 2021.',
    group: [commune({ activity: { from: '2017-01-01', dpia: { cnilListType: 13, validatedOn: '2021-02-01' } } })],
    expected: ['m a [2018-11-06, 2021-02-01) ESTABLISHED'],
  },
  {
    rule: 'DPI-002',
    given: 'Two criteria, on the CNIL’s list of exempted processing, since 2019.',
    group: [commune({ activity: { from: '2019-01-01', dpia: { criteria: ['MATCHING', 'VULNERABLE'], exempt: true } } })],
    expected: ['m a [2019-01-01, 2019-10-22) ESTABLISHED'],
  },
  {
    rule: 'DPO-001',
    given: 'A commune that designated its officer on 1 February 2019.',
    group: [commune({ member: { dpo: { name: 'Délégation', designatedOn: '2019-02-01', shared: false } } })],
    expected: ['m m [2018-05-25, 2019-02-01) ESTABLISHED'],
  },
];
