import { commune, written } from '../../libs/law/examples/example.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import type { NodeSpec } from '../group/node-in-group.js';
import { communeCalled } from '../group/scenario.js';

/** One company, which every node knows under an id of its own. */
const lavande = (id: string) => ({ id, name: 'Éditeur Lavande', country: 'FR', identifiers: { siren: '552100554' } }) as const;

const IN_FRANCE = { country: 'FR', from: '2022-07-01' } as const;

/** Holds a group contract with the company, to which Ormes acceded in time. */
export const union: RegisterBundle = written({
  format: 'vigie-register/1',
  member: { id: 'union', name: 'Communauté du Val d’Ormelune', kind: 'EPCI' },
  activities: [],
  providers: [{ ...lavande('editeur'), kind: 'COMPANY', control: [], certifications: [] }],
  engagements: [],
  locations: [],
  agreements: [
    {
      id: 'g',
      kind: 'PROCESSING',
      holderId: 'union',
      providerId: 'editeur',
      title: 'Marché groupé de téléservices',
      reference: '2022-07',
      state: 'SIGNED',
      vehicle: 'PURCHASING_GROUP',
      procedureLaunchedOn: '2022-02-01',
      signedOn: '2022-07-01',
      from: '2022-07-01',
      to: '2026-07-01',
      clauses: { '28.3.a': { present: true, page: '12', quote: 'sur instruction documentée' }, '28.3.h': { present: false } },
      beneficiaries: [{ memberId: 'ormes', name: 'Ormes', conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' }],
    },
  ],
});

/** Uses the company, and relies on that contract. */
export const ormes = commune({
  member: { id: 'ormes', name: 'Commune des Ormes' },
  provider: lavande('lavande'),
  engagement: { providerId: 'lavande', from: '2022-07-01', sharedAgreementRef: 'union/g' },
  location: IN_FRANCE,
});

const lande = communeCalled('lande', {
  engagement: { providerId: 'nuage', from: '2024-01-15', agreementIds: [] },
  location: IN_FRANCE,
});

/** A group: what the union of Ormelune bought serves Ormes, on another node; Vallons, on a third, hosts outside the Union. */
export const groupOfThree: NodeSpec[] = [
  { name: 'Ormelune', registers: [union, lande] },
  { name: 'Ormes', registers: [ormes, communeCalled('bruyère', { location: IN_FRANCE })] },
  {
    name: 'Vallons',
    registers: [communeCalled('vallons'), communeCalled('rives', { location: { country: 'IN', from: '2024-02-01' } })],
    sharing: { rives: { otherMembers: 'FINDINGS' } },
  },
];
