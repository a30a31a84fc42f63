import { commune, written } from '../../libs/law/examples/example.js';
import { changeRecord, createRecord, type KeptType, type RecordMap, type RecordTx } from '../../libs/records/src/index.js';

/** What somebody writes. */
export type Change = (tx: RecordTx) => Promise<unknown>;

const changed =
  <Type extends KeptType>(type: Type, memberId: string, id: string, to: Partial<RecordMap[Type]>): Change =>
  (tx) =>
    changeRecord(tx, { type, memberId, id, version: null, path: [], idField: 'id' }, (record) => ({ ...record, ...to }));

const shared = { from: '2022-07-01', to: '2026-07-01', signedOn: '2022-07-01', procedureLaunchedOn: '2022-02-01' } as const;
const accession = { memberId: 'm', name: 'Essai', conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' } as const;
const social = [{ name: 'suivi social', special: 'SOCIAL' }] as const;

/** Two communes that use one service, and the union that holds a group contract for them. */
export const group = [
  commune({ activity: { data: social }, engagement: { from: '2022-07-01' } }),
  commune({ member: { id: 'n', name: 'Commune de Villebrume' }, engagement: { from: '2022-07-01' } }),
  written({
    format: 'vigie-register/1',
    member: { id: 'union', name: 'Communauté de communes du Val d’Ormelune', kind: 'EPCI' },
    activities: [],
    providers: [],
    engagements: [],
    locations: [],
    agreements: [
      {
        id: 'g',
        kind: 'PROCESSING',
        holderId: 'union',
        providerId: 'p',
        title: 'Marché groupé',
        state: 'SIGNED',
        vehicle: 'PURCHASING_GROUP',
        ...shared,
        beneficiaries: [accession],
      },
    ],
  }),
];

export const place = (country: string) =>
  commune({ location: { country, from: '2023-01-01', keyCustody: 'PROVIDER' } }).locations[0]!;

export const hostsInFrance: Change = (tx) => createRecord(tx, 'LOCATION', 'm', place('FR'), []);
export const becomesAmerican = changed('PROVIDER', '', 'p', { control: [{ country: 'US', from: null, to: null }] });
export const reliesOnAgreement = changed('ENGAGEMENT', 'm', 'e', { sharedAgreementRef: 'union/g' });
export const leavesCommuneOut = changed('AGREEMENT', 'union', 'g', {
  beneficiaries: [{ siren: null, from: null, to: null, ...accession, conventionSignedOn: '2022-03-15' }],
});

export const usesProvider: Change = async (tx) => {
  await createRecord(tx, 'ENGAGEMENT', 'm', { ...group[0]!.engagements[0]!, id: 'e2', service: 'Agenda' }, []);
  await createRecord(tx, 'LOCATION', 'm', { ...place('FR'), id: 'l2', engagementId: 'e2' }, []);
};
