import type { Written } from './example.js';
import { commune, written, type Example } from './example.js';
import type { Agreement, RegisterBundle } from '../../model/src/index.js';

/** Another member, and the agreement it holds with provider `p` for others. */
function lead(agreement: Written<Agreement>): RegisterBundle {
  return written({
    format: 'vigie-register/1',
    member: { id: 'lead', name: 'Communauté de communes du Val d’Ormelune', kind: 'EPCI' },
    activities: [],
    providers: [],
    engagements: [],
    locations: [],
    agreements: [
      {
        id: 'g',
        kind: 'PROCESSING',
        holderId: 'lead',
        providerId: 'p',
        title: 'Marché groupé',
        state: 'SIGNED',
        vehicle: 'PURCHASING_GROUP',
        ...agreement,
      },
    ],
  });
}

const SHARED = { from: '2022-07-01', sharedAgreementRef: 'lead/g' } as const;
const GROUP_CONTRACT = { procedureLaunchedOn: '2022-02-01', signedOn: '2022-07-01', from: '2022-07-01', to: '2026-07-01' } as const;
const IN_TIME = { memberId: 'm', name: 'Essai', conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' } as const;

export const agreements: Example[] = [
  {
    rule: 'PRC-001',
    given: 'A service in use since 2017, its agreement signed on 10 September 2018.',
    group: [commune({ engagement: { from: '2017-09-01', agreementIds: ['c'] }, agreement: { signedOn: '2018-09-10' } })],
    expected: ['m e [2018-05-25, 2018-09-10) ESTABLISHED'],
  },
  {
    rule: 'PRC-002',
    given: 'An agreement on the Commission’s template, its audit clause struck out, from 2021 to 2025.',
    group: [
      commune({
        agreement: {
          template: 'SCC_2021_915',
          signedOn: '2021-01-01',
          from: '2021-01-01',
          to: '2025-01-01',
          clauses: { '28.3.h': { present: false } },
        },
      }),
    ],
    expected: ['m c [2021-01-01, 2025-01-01) ESTABLISHED'],
  },
  {
    rule: 'PRC-003',
    given: 'An agreement to the end of 2023, tacitly renewed twice for twelve months; the service stays in use.',
    group: [
      commune({
        engagement: { agreementIds: ['c'] },
        agreement: { signedOn: '2020-01-01', to: '2024-01-01', renewal: { tacit: true, times: 2, months: 12 } },
      }),
    ],
    expected: ['m e [2026-01-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'PRC-004',
    given: 'An agreement to 1 January 2026; its successor is signed on 3 November 2025.',
    group: [
      commune({
        engagement: { agreementIds: ['c', 'd'] },
        agreement: { signedOn: '2020-01-01', to: '2026-01-01' },
        more: {
          agreements: [
            {
              id: 'd',
              kind: 'PROCESSING',
              holderId: 'm',
              providerId: 'p',
              title: 'Nouvel acte',
              state: 'SIGNED',
              vehicle: 'OWN',
              signedOn: '2025-11-03',
              from: '2026-01-01',
            },
          ],
        },
      }),
    ],
    expected: ['m e [2025-07-05, 2025-11-03) ESTABLISHED'],
  },
  {
    rule: 'PRC-008',
    given: 'A new sub-processor is notified on 3 March 2025 and used at once; the last day to object is 11 March.',
    group: [notified()],
    expected: ['m s [2025-03-03, 2025-03-12) ESTABLISHED'],
  },
  {
    rule: 'PRC-009',
    given: 'The same notice: nine days to object.',
    group: [notified()],
    expected: ['m c [2025-03-03, 2025-03-12) ESTABLISHED'],
  },
  {
    rule: 'PRC-010',
    given: 'A general authorisation since 2023, its list dated 1 September 2024.',
    group: [
      commune({
        agreement: { signedOn: '2023-01-01', subProcessing: { authorisation: 'GENERAL', list: [], listedOn: '2024-09-01' } },
      }),
    ],
    expected: ['m c [2025-09-01, ∞) ESTABLISHED'],
  },
  {
    rule: 'GRP-001',
    given: 'A shared contract from which the commune was removed on 1 January 2024.',
    group: [commune({ engagement: SHARED }), lead({ ...GROUP_CONTRACT, beneficiaries: [{ ...IN_TIME, to: '2024-01-01' }] })],
    expected: ['m e [2024-01-01, 2026-07-01) ESTABLISHED'],
  },
  {
    rule: 'GRP-002',
    given: 'A purchasing group launched on 1 February 2022, which the commune joined on 15 March.',
    group: [
      commune({ engagement: SHARED }),
      lead({ ...GROUP_CONTRACT, beneficiaries: [{ ...IN_TIME, conventionSignedOn: '2022-03-15' }] }),
    ],
    expected: ['m e [2022-07-01, 2026-07-01) ESTABLISHED'],
  },
  {
    rule: 'GRP-003',
    given: 'An order through a central purchasing body, nothing said of the instruction clause.',
    group: [
      commune({ engagement: SHARED }),
      lead({ vehicle: 'CENTRAL_PURCHASING', signedOn: '2022-07-01', to: '2026-07-01', beneficiaries: [IN_TIME] }),
    ],
    expected: ['m e [2022-07-01, 2026-07-01) UNKNOWN'],
  },
  {
    rule: 'GRP-004',
    given: 'A service of the community since 2020; the convention with its data clause is signed on 1 June 2021.',
    group: [
      commune({
        provider: { name: 'Communauté de communes du Val d’Ormelune', kind: 'EPCI', memberId: 'lead' },
        engagement: { from: '2020-01-01', sharedAgreementRef: 'lead/g' },
      }),
      lead({
        kind: 'SHARED_SERVICE',
        vehicle: 'SHARED_SERVICE',
        title: 'Convention de service commun',
        signedOn: '2020-01-01',
        clauses: { '28.3.a': { present: true } },
        beneficiaries: [{ memberId: 'm', name: 'Essai', conventionSignedOn: '2021-06-01' }],
      }),
    ],
    expected: ['m e [2020-01-01, 2021-06-01) ESTABLISHED'],
  },
  {
    rule: 'JNT-001',
    given: 'Joint controllers since 2019, their arrangement signed on 1 April 2020.',
    group: [
      commune({
        activity: { role: 'JOINT_CONTROLLER', from: '2019-01-01', jointControllers: [{ name: 'CCAS' }], arrangementIds: ['c'] },
        agreement: { kind: 'JOINT_ARRANGEMENT', providerId: null, signedOn: '2020-04-01' },
      }),
    ],
    expected: ['m a [2019-01-01, 2020-04-01) ESTABLISHED'],
  },
];

function notified(): RegisterBundle {
  return commune({
    engagement: { agreementIds: ['c'] },
    agreement: {
      signedOn: '2024-01-01',
      subProcessing: { authorisation: 'GENERAL', list: [], listedOn: '2024-12-01', objectionDays: 8 },
      subProcessorNotices: [{ providerId: 'q', notifiedOn: '2025-03-03' }],
    },
    more: {
      providers: [{ id: 'q', name: 'Centre de données Sapin', country: 'FR', certifications: [] }],
      engagements: [
        {
          id: 's',
          activityIds: [],
          providerId: 'q',
          service: 'Hébergement',
          role: 'SUB_PROCESSOR',
          parentId: 'e',
          from: '2025-03-03',
        },
      ],
    },
  });
}
