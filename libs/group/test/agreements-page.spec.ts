import { asked } from '../../../test/support/asked.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { seedSharing } from '../../../test/support/findings.js';
import { done, newRegister } from '../../../test/support/registers.js';
import { writeGroup } from '../../../test/findings/edits.js';
import { recordTx } from '../../records/src/index.js';
import { commune, type Written } from '../../law/examples/example.js';
import type { Agreement } from '../../model/src/index.js';
import { agreementsPage } from '../src/operations/agreements-page.operation.js';
import type { AgreementRow, AgreementsVariables } from '../src/protocol/contracts.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await done(database, (tx) =>
    writeGroup(recordTx(tx), [purchasingGroup, commune({ member: { id: 'syndicat' }, agreement: { holderId: 'syndicat' } })]),
  );
  await seedSharing(database.source, 'union', { lawyers: 'CONTRACTS', groupDpo: 'FINDINGS' });
});
afterAll(() => database.close());

const days = { signedOn: '2022-07-01', from: '2022-07-01', to: '2026-07-01', procedureLaunchedOn: '2022-02-01' } as const;
const agreement = (id: string, title: string, given: Written<Agreement>) =>
  ({ id, kind: 'PROCESSING', holderId: 'union', providerId: 'p', title, state: 'SIGNED', vehicle: 'OWN', ...given }) as const;

const purchasingGroup = commune({
  member: { id: 'union', name: 'Communauté de communes', kind: 'EPCI' },
  provider: { identifiers: { siren: '552100554' } },
  more: {
    providers: [{ id: 'cdg', name: 'Centre de gestion', kind: 'CDG' }],
    agreements: [
      agreement('g', 'Marché groupé', {
        vehicle: 'PURCHASING_GROUP',
        ...days,
        beneficiaries: [
          { memberId: 'm', name: 'Essai', conventionSignedOn: '2022-01-15', deliberationOn: '2022-01-10' },
          {
            siren: '732829320',
            name: 'Villebrume',
            conventionSignedOn: '2022-03-15',
            deliberationOn: '2022-01-10',
            from: '2022-01-01',
          },
          { name: 'Aulnois' },
        ],
      }),
      agreement('o', 'acte propre', { ...days, to: '2024-03-01', renewal: { tacit: true, times: 3, months: 12 } }),
      agreement('w', 'Contrat sans fin', { ...days, to: '2024-02-01', renewal: { tacit: true, times: null, months: 12 } }),
      agreement('t', 'Contrat résilié', {
        ...days,
        state: 'TERMINATED',
        to: '2026-04-01',
        renewal: { tacit: true, times: 3, months: 12 },
      }),
      agreement('j', 'Convention', {
        kind: 'JOINT_ARRANGEMENT',
        vehicle: 'SHARED_SERVICE',
        providerId: 'cdg',
        ...days,
        beneficiaries: [{ memberId: 'm', name: 'Essai' }],
      }),
    ],
  },
});

const question: AgreementsVariables = {
  members: ['union', 'syndicat'],
  filter: { shared: null, providerKeys: null, endsBefore: null },
  asOf: '2026-03-02',
  first: 100,
  after: null,
};

describe('a page of agreements', () => {
  it('says whom each binds, since when and why not, on the day', async () => {
    const [row] = await rowsOf({ shared: true, providerKeys: ['siren 552 100 554'] });
    const binding = { bindsFrom: null, bindsTo: null, whyNot: null };
    const entry = { memberId: null, siren: null, conventionSignedOn: null, deliberationOn: null, ...binding };
    const expected: AgreementRow = {
      key: 'marche groupe',
      memberId: 'union',
      recordId: 'g',
      title: 'Marché groupé',
      reference: null,
      kind: 'PROCESSING',
      vehicle: 'PURCHASING_GROUP',
      state: 'SIGNED',
      provider: {
        id: 'p',
        name: 'Éditeur Lavande',
        country: 'FR',
        identifiers: { siren: '552100554', vat: null, lei: null, domain: null },
      },
      signedOn: '2022-07-01',
      from: '2022-07-01',
      to: '2026-07-01',
      beneficiaries: [
        {
          ...entry,
          memberId: 'm',
          name: 'Essai',
          conventionSignedOn: '2022-01-15',
          deliberationOn: '2022-01-10',
          bindsFrom: '2022-07-01',
          bindsTo: '2026-07-01',
        },
        {
          ...entry,
          siren: '732829320',
          name: 'Villebrume',
          conventionSignedOn: '2022-03-15',
          deliberationOn: '2022-01-10',
          whyNot: 'LATE_ACCESSION',
        },
        { ...entry, name: 'Aulnois', whyNot: 'UNKNOWN_ACCESSION' },
      ],
      clauses: [],
      subProcessing: null,
      documents: null,
      withheld: ['documents'],
    };
    expect(row).toEqual(expected);
  });

  it('knows a public provider, whom an arrangement binds', async () => {
    const [row] = await rowsOf({ providerKeys: ['id cdg'] });
    expect(row?.beneficiaries).toMatchObject([{ name: 'Essai', bindsFrom: '2022-07-01', bindsTo: '2026-07-01', whyNot: null }]);
  });

  it('says the clauses but not who read them, sub-processing but no list, documents where they are opened', async () => {
    const { member } = await newRegister(database);
    await seedSharing(database.source, member.id, { lawyers: 'CONTRACTS', documents: true });
    const { answer, rows } = await asked(database, agreementsPage, { ...question, members: [member.id] });
    const [own, arrangement] = answer.rows;
    expect(own?.clauses).toEqual([{ id: '28.3.a', present: true, page: '4', quote: 'sur instruction', reviewedOn: '2020-02-02' }]);
    expect(own?.subProcessing).toEqual({ authorisation: 'GENERAL', listedOn: '2020-02-01', noticeDays: 30, objectionDays: 15 });
    expect(own?.documents).toEqual([
      { name: 'acte.pdf', sha256: '0123456789abcdef'.repeat(4), mediaType: 'application/pdf', addedOn: '2020-02-01' },
    ]);
    expect(own?.withheld).toEqual([]);
    expect(arrangement).toMatchObject({
      recordId: 'g2',
      provider: null,
      clauses: [],
      beneficiaries: [],
      documents: null,
      withheld: [],
    });
    expect([...rows]).toEqual([[member.id, 2]]);
  });

  it.each([
    ['all', {}, ['o', 't', 'w', 'j', 'g']],
    ['shared ones', { shared: true }, ['j', 'g']],
    ['others', { shared: false }, ['o', 't', 'w']],
    ['those of an unknown provider', { providerKeys: ['lei 969500T1UBNNTYVWOS04'] }, []],
    ['those of no provider', { providerKeys: [] }, []],
    ['those that end before spring', { endsBefore: '2026-04-01' }, []],
    ['those that end before the summer', { endsBefore: '2026-07-02' }, ['t', 'j', 'g']],
    ['those that end before the last day of a renewal', { endsBefore: '2027-03-01' }, ['t', 'j', 'g']],
    ['those that end before the day after it', { endsBefore: '2027-03-02' }, ['o', 't', 'j', 'g']],
  ] as [string, Partial<AgreementsVariables['filter']>, string[]][])('holds %s, by title', async (_what, filter, found) => {
    expect((await rowsOf(filter)).map(({ recordId }) => recordId)).toEqual(found);
  });

  it.each(['GROUP_DPO', 'MEMBER', 'NODE'] as const)('holds nothing for %s, to whom no contract is given', async (role) => {
    const { answer, rows } = await asked(database, agreementsPage, question, role);
    expect([answer, rows.size]).toEqual([{ rows: [], more: false }, 0]);
  });
});

async function rowsOf(filter: Partial<AgreementsVariables['filter']>): Promise<AgreementRow[]> {
  const { answer } = await asked(database, agreementsPage, { ...question, filter: { ...question.filter, ...filter } });
  return answer.rows;
}
