import { commune, type Example } from './example.js';

const HEALTH = {
  healthData: true,
  hdsScope: true,
  data: [{ name: 'santé', special: 'ART_9', article9Condition: 'h', retention: { active: '20 ans', finalDisposition: 'SORT' } }],
} as const;

export const places: Example[] = [
  {
    rule: 'LOC-001',
    given: 'A Paris vendor hosts in India from 1 March 2024; standard clauses are signed on 10 June.',
    group: [
      commune({ location: { country: 'IN', from: '2024-03-01', transferTools: [{ tool: 'SCC-2021', signedOn: '2024-06-10' }] } }),
    ],
    expected: ['m l [2024-03-01, 2024-06-10) ESTABLISHED'],
  },
  {
    rule: 'LOC-001',
    given: 'Hosting in the United States since 2024, the provider’s certifications never asked for.',
    group: [commune({ provider: { certifications: null }, location: { country: 'US', from: '2024-03-01' } })],
    expected: ['m l [2024-03-01, ∞) UNKNOWN'],
  },
  {
    rule: 'LOC-002',
    given: 'A backup in Morocco during the first half of 2023, no tool.',
    group: [commune({ location: { kind: 'BACKUP', country: 'MA', from: '2023-01-01', to: '2023-07-01' } })],
    expected: ['m l [2023-01-01, 2023-07-01) ESTABLISHED'],
  },
  {
    rule: 'LOC-003',
    given: 'Support from Tunisia; nobody says whether it can read the data.',
    group: [commune({ location: { kind: 'SUPPORT_ACCESS', country: 'TN', access: null, from: '2022-05-01' } })],
    expected: ['m l [2022-05-01, ∞) UNKNOWN'],
  },
  {
    rule: 'LOC-003',
    given: 'Support from Tunisia that cannot read the data.',
    group: [commune({ location: { kind: 'SUPPORT_ACCESS', country: 'TN', access: 'NONE', from: '2022-05-01' } })],
    expected: [],
  },
  {
    rule: 'LOC-004',
    given: 'A service in use since 2022; its main place is recorded from 1 February 2025.',
    group: [commune({ engagement: { from: '2022-01-01' }, location: { country: 'FR', from: '2025-02-01' } })],
    expected: ['m e [2022-01-01, 2025-02-01) UNKNOWN'],
  },
  {
    rule: 'LOC-006',
    given: 'The register says "no transfer"; the host is in the United Kingdom since 2019.',
    group: [commune({ activity: { transfersDeclared: false }, location: { country: 'GB', from: '2019-01-01' } })],
    expected: ['m a [2021-06-28, ∞) ESTABLISHED'],
  },
  {
    rule: 'LOC-007',
    given: 'Data in New Caledonia from 2024.',
    group: [commune({ location: { country: 'NC', from: '2024-01-01' } })],
    expected: ['m l [2024-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'LOC-008',
    given: 'Health data since February 2023 at a host whose HDS certificate of version 1 runs from 2023 to 2027.',
    group: [
      commune({
        activity: HEALTH,
        provider: {
          certifications: [{ scheme: 'HDS', version: '1.1', services: ['Guichet en ligne'], from: '2023-01-01', to: '2027-01-01' }],
        },
        location: { country: 'FR', from: '2023-02-01' },
      }),
    ],
    expected: ['m l [2026-05-16, ∞) ESTABLISHED'],
  },
  {
    rule: 'LOC-009',
    given: 'A health centre’s data stored in Switzerland since 2021.',
    group: [commune({ activity: HEALTH, location: { country: 'CH', from: '2021-01-01' } })],
    expected: ['m l [2026-09-26, ∞) ESTABLISHED'],
  },
  {
    rule: 'SOV-001',
    given: 'Social data in France at a provider controlled from the United States, which holds the keys.',
    group: [
      commune({
        activity: { data: [{ name: 'suivi social', special: 'SOCIAL', retention: { active: '2 ans', finalDisposition: 'SORT' } }] },
        provider: { control: [{ country: 'US' }] },
        location: { country: 'FR', from: '2023-01-01', keyCustody: 'PROVIDER' },
      }),
    ],
    expected: ['m e [2023-01-01, ∞) ESTABLISHED'],
  },
];
