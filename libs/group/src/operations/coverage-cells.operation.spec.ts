import { freshDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { writeGroup } from '../../../../test/findings/edits.js';
import { group } from '../../../../test/findings/two-communes.js';
import { theBackground, theGroup, type AskerClass } from '../../../database/src/index.js';
import { examineEverythingDue, runExamined } from '../../../findings/src/index.js';
import type { Agreement, RegisterBundle, SharingLevel } from '../../../model/src/index.js';
import { accepted } from '../../../runtime/src/index.js';
import type { Asker } from '../protocol/asker.js';
import type { Grant } from '../protocol/operation.js';
import { coverageCells } from './coverage-cells.operation.js';

const [m, n, union] = group as [RegisterBundle, RegisterBundle, RegisterBundle];
const MEMBERS = ['m', 'n', 'union'];

/** Until when `m` is bound, and with what after. */
const relying = m.engagements.map((one) => ({ ...one, sharedAgreementRef: 'union/g' }));
const late = { memberId: 'n', siren: null, name: 'Villebrume', conventionSignedOn: '2022-03-15', deliberationOn: '2022-01-10' };
const shared = union.agreements.map((one): Agreement => ({
  ...one,
  beneficiaries: [{ ...late, from: null, to: null }, ...(one.beneficiaries ?? []), unnamed()],
}));
const agreement = {
  holderId: 'union',
  id: 'g',
  title: 'Marché groupé',
  signedOn: '2022-07-01',
  from: '2022-07-01',
  to: '2026-07-01',
};

describe('the cells of coverage', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await runExamined(database.transactions, theBackground, (tx) =>
      writeGroup(tx, [
        { ...m, engagements: relying },
        {
          ...n,
          engagements: [
            { ...n.engagements[0]!, agreementIds: ['c'] },
            { ...n.engagements[0]!, id: 'e2', service: 'Agenda', sharedAgreementRef: 'loin/x' },
          ],
          agreements: [{ ...union.agreements[0]!, id: 'c', holderId: 'n', vehicle: 'OWN', title: 'Contrat', beneficiaries: [] }],
        },
        { ...union, agreements: shared },
      ]),
    );
    await examineEverythingDue(database.transactions);
    await shares({ m: ['FINDINGS', 'CONTRACTS'], n: ['FINDINGS', 'CONTRACTS'], union: ['FINDINGS', 'CONTRACTS'] });
  });
  afterAll(() => database.close());

  it('say how each member is covered on a day, by which agreement, to those to whom members share their contracts', async () => {
    const { answer } = await asked('LAWYER', '2023-01-01');
    expect(answer.cells).toEqual([
      { memberId: 'm', providerId: 'p', state: 'SHARED', agreement, confirmedAt: null, findings: [], withheld: [] },
      {
        memberId: 'n',
        providerId: 'p',
        state: 'CLAIMED_NOT_CONFIRMED',
        agreement: { holderId: 'loin', id: 'x', title: null, signedOn: null, from: null, to: null },
        confirmedAt: null,
        findings: [
          { rule: 'GRP-001', severity: 'HIGH', certainty: 'UNKNOWN', from: '2022-07-01', to: null },
          { rule: 'PRC-002', severity: 'LOW', certainty: 'UNKNOWN', from: '2022-07-01', to: '2026-07-01' },
        ],
        withheld: ['agreement.title', 'agreement.signedOn', 'agreement.from', 'agreement.to'],
      },
    ]);
  });

  it('are of the day asked for, and none where nobody uses the provider', async () => {
    const state = async (asOf: string) => (await asked('LAWYER', asOf)).answer.cells.map((cell) => [cell.memberId, cell.state]);
    expect(await state('2022-06-30')).toEqual([]);
    expect(await state('2026-07-01')).toEqual([
      ['m', 'EXPIRED'],
      ['n', 'EXPIRED'],
    ]);
    expect((await asked('LAWYER', '2023-01-01', ['q'])).answer).toEqual({ cells: [], bindings: [] });
  });

  it('hide the agreement, and whom it names, from those to whom members share findings only', async () => {
    const { answer } = await asked('GROUP_DPO', '2023-01-01');
    expect(answer.cells.map(({ state, agreement: named, withheld }) => ({ state, named, withheld }))).toEqual([
      { state: 'SHARED', named: null, withheld: ['agreement', 'confirmedAt'] },
      { state: 'CLAIMED_NOT_CONFIRMED', named: null, withheld: ['agreement', 'confirmedAt'] },
    ]);
    expect(answer.bindings).toEqual([]);
  });

  it('are none of those who share less', async () => {
    expect(await asked('MEMBER', '2023-01-01')).toEqual({ answer: { cells: [], bindings: [] }, rows: new Map() });
    expect((await asked('NODE', '2023-01-01')).answer).toEqual({ cells: [], bindings: [] });
  });

  it('come with what holders say of those that their agreements name, the ones that are bound first', async () => {
    const { answer, rows } = await asked('LAWYER', '2023-01-01');
    const said = { ...agreement, providerId: 'p', siren: null };
    expect(answer.bindings).toEqual([
      { ...said, memberId: 'm', binds: true, whyNot: null },
      { ...said, memberId: 'n', binds: false, whyNot: 'LATE_ACCESSION' },
    ]);
    expect([...rows]).toEqual([
      ['m', 1],
      ['n', 1],
      ['union', 2],
    ]);
  });

  it('keep what the holder does not share of the agreement on which a member relies', async () => {
    await shares({ union: ['NONE', 'FINDINGS'] });
    const { answer } = await asked('LAWYER', '2023-01-01');
    expect(answer.cells[0]).toMatchObject({
      state: 'SHARED',
      agreement: { holderId: 'union', id: 'g', title: null, signedOn: null, from: null, to: null },
      withheld: ['agreement.title', 'agreement.signedOn', 'agreement.from', 'agreement.to'],
    });
    expect(answer.bindings).toEqual([]);
    await shares({ union: ['FINDINGS', 'CONTRACTS'] });
  });

  it('say when another node last confirmed the agreement', async () => {
    await database.source.query(`INSERT INTO agreement_confirmation VALUES ('n', 'loin/x', $1, $1, false, 'OK', NULL)`, [
      '2026-03-02T08:45:00.000Z',
    ]);
    const { answer } = await asked('LAWYER', '2023-01-01');
    expect(answer.cells[1]?.confirmedAt).toBe('2026-03-02T08:45:00.000Z');
  });

  async function asked(role: AskerClass, asOf: string, providerIds = ['p']) {
    const variables = { members: MEMBERS, providerIds, asOf };
    const answered = await database.transactions.run(theGroup(role), async (tx) => {
      const grants = await tx.rows<Grant>('SELECT member_id AS "memberId", level FROM sharing_grant');
      return coverageCells.answer(tx, variables, grants, { role } as Asker);
    });
    return accepted(answered);
  }

  /** To the group’s DPO, and to its lawyers; nothing to other members. */
  async function shares(policies: Record<string, [SharingLevel, SharingLevel]>) {
    for (const [member, [groupDpo, lawyers]] of Object.entries(policies)) {
      await database.source.query(
        `INSERT INTO sharing_policy VALUES ($1, $2, $3, 'COUNTS', false, true, 1)
         ON CONFLICT (member_id) DO UPDATE SET group_dpo = excluded.group_dpo, lawyers = excluded.lawyers`,
        [member, groupDpo, lawyers],
      );
    }
  }
});

/** A body that nobody can be told from another. */
function unnamed() {
  return { memberId: null, siren: null, name: 'Autre', conventionSignedOn: null, deliberationOn: null, from: null, to: null };
}
