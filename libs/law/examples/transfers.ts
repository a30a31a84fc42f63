import { commune, type Example } from './example.js';

const DPF = { scheme: 'DPF', from: '2023-09-01' } as const;

export const transfers: Example[] = [
  {
    rule: 'TRF-001',
    given: 'The register relies on adequacy for the United States; the provider is on the DPF list for two years.',
    group: [
      commune({
        provider: { certifications: [{ ...DPF, to: '2025-09-01' }] },
        location: { country: 'US', from: '2023-10-01', transferTools: [{ tool: 'ADQ' }] },
      }),
    ],
    expected: ['m l [2025-09-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'TRF-004',
    given: 'Clauses of 2010 signed in 2019 for a host in the United States that is on no list.',
    group: [
      commune({ location: { country: 'US', from: '2019-03-01', transferTools: [{ tool: 'SCC-2010', signedOn: '2019-03-01' }] } }),
    ],
    expected: ['m l [2022-12-28, ∞) ESTABLISHED'],
  },
  {
    rule: 'TRF-004',
    given: 'The same clauses, signed after the last day for new contracts.',
    group: [
      commune({ location: { country: 'US', from: '2021-10-01', transferTools: [{ tool: 'SCC-2010', signedOn: '2021-10-01' }] } }),
    ],
    expected: ['m l [2021-10-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'TRF-005',
    given: 'Standard clauses for India since January 2022, the transfer assessed on 1 April.',
    group: [
      commune({
        location: {
          country: 'IN',
          from: '2022-01-10',
          transferTools: [{ tool: 'SCC-2021', signedOn: '2022-01-10', tia: { doneOn: '2022-04-01' } }],
        },
      }),
    ],
    expected: ['m l [2022-01-10, 2022-04-01) ESTABLISHED'],
  },
  {
    rule: 'TRF-008',
    given: 'The processor stores in the United States under the DPF; its sub-processor supports from India, without any tool.',
    group: [
      commune({
        provider: { certifications: [DPF] },
        location: { country: 'US', from: '2023-10-01' },
        more: {
          providers: [{ id: 'q', name: 'Support Indigo', country: 'IN', certifications: [] }],
          engagements: [{ id: 's', activityIds: [], providerId: 'q', service: 'Assistance', role: 'SUB_PROCESSOR', parentId: 'e' }],
          locations: [{ id: 'k', engagementId: 's', kind: 'SUPPORT_ACCESS', country: 'IN', access: 'CLEAR', from: '2024-01-01' }],
        },
      }),
    ],
    expected: ['m k [2024-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'TRF-009',
    given: 'A town hall using its public powers relies on explicit consent.',
    group: [
      commune({ location: { country: 'IN', from: '2020-01-01', transferTools: [{ tool: 'DER-49-1-a', systematic: false }] } }),
    ],
    expected: ['m l [2020-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'TRF-010',
    given: 'Hosting in the United Kingdom since 2019: each end of its adequacy is foreseen until an extension is known.',
    group: [commune({ location: { country: 'GB', from: '2019-01-01' } })],
    expected: [
      'm l [2024-12-30, 2025-06-24) ESTABLISHED',
      'm l [2025-07-01, 2025-12-19) ESTABLISHED',
      'm l [2031-07-01, 2031-12-28) ESTABLISHED',
    ],
  },
  {
    rule: 'TRF-011',
    given: 'A provider on the DPF list hosts in the United States from 2024; stand-by clauses are signed on 1 October 2025.',
    group: [
      commune({
        provider: { certifications: [DPF] },
        location: { country: 'US', from: '2024-01-01', transferTools: [{ tool: 'SCC-2021', signedOn: '2025-10-01' }] },
      }),
    ],
    expected: ['m l [2024-01-01, 2025-10-01) ESTABLISHED'],
  },
];
