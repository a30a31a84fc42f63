import { freshDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { writeGroup } from '../../../../test/findings/edits.js';
import { theBackground, theGroup, type AskerClass } from '../../../database/src/index.js';
import { runExamined } from '../../../findings/src/index.js';
import { written } from '../../../law/examples/example.js';
import { readBundle } from '../../../model/src/index.js';
import { accepted } from '../../../runtime/src/index.js';
import type { Asker } from '../protocol/asker.js';
import { agreementBinding } from './agreement-binding.operation.js';

const SIREN = '217800010';
const entries = [
  { memberId: 'm', siren: null, name: 'Essai' },
  { memberId: null, siren: SIREN, name: 'Essai, par son SIREN', conventionSignedOn: '2022-01-15' },
  { memberId: 'n', siren: '217800028', name: 'Villebrume' },
] as const;
const full = written({
  format: 'vigie-register/1',
  member: { id: 'union', name: 'Communauté de communes', kind: 'EPCI', siren: '200000016', dpo: { name: 'Mme Secret' } },
  activities: [],
  providers: [{ id: 'p', name: 'Éditeur Lavande', identifiers: { siren: '552100554' }, country: 'FR', certifications: [] }],
  engagements: [],
  locations: [],
  agreements: [
    {
      id: 'g',
      kind: 'PROCESSING',
      holderId: 'union',
      providerId: 'p',
      title: 'Marché groupé',
      reference: 'MG-2022',
      state: 'SIGNED',
      vehicle: 'PURCHASING_GROUP',
      signedOn: '2022-07-01',
      from: '2022-07-01',
      to: '2026-07-01',
      renewal: { tacit: true, times: 1, months: 12 },
      clauses: { '28.3.a': { present: true, page: '3', quote: 'sur instruction' }, '28.3.h': { present: false } },
      subProcessing: { authorisation: 'GENERAL', list: ['p'] },
      beneficiaries: entries,
    },
    { id: 'vide', kind: 'PROCESSING', holderId: 'union', title: 'Sans rien', state: 'DRAFT', vehicle: 'OWN' },
  ],
});

describe('what a node is told of an agreement held here', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await runExamined(database.transactions, theBackground, (tx) => writeGroup(tx, [full]));
  });
  afterAll(() => database.close());

  it('is the agreement as far as its member is concerned, although its holder shares nothing', async () => {
    const { answer, rows } = await asked('g', { memberId: 'm', siren: SIREN });
    const { agreements, providers } = full;
    expect(answer.holder).toEqual({
      ...full,
      member: { ...full.member, country: null, dpo: null },
      providers: providers.map((one) => ({ ...one, country: null, certifications: null })),
      agreements: agreements
        .filter(({ id }) => id === 'g')
        .map((one) => ({
          ...one,
          reference: null,
          clauses: { '28.3.a': { present: true, page: null, quote: null, reviewedOn: null, reviewer: null } },
          subProcessing: null,
          beneficiaries: one.beneficiaries!.slice(0, 2),
        })),
    });
    expect([...rows]).toEqual([['union', 1]]);
    expect(readBundle(Buffer.from(JSON.stringify(answer.holder)))).toEqual({ bundle: answer.holder, warnings: [] });
  });

  it('names nobody when the agreement does not name its member', async () => {
    const { answer } = await asked('g', { memberId: 'o', siren: null });
    expect(answer.holder?.agreements[0]?.beneficiaries).toEqual([]);
  });

  it('leaves out what is not said', async () => {
    const { answer } = await asked('vide', { memberId: 'm', siren: null });
    expect(answer.holder?.providers).toEqual([]);
    expect(answer.holder?.agreements[0]).toMatchObject({ id: 'vide', providerId: null, clauses: null, beneficiaries: [] });
  });

  it('is nothing for an agreement that its holder does not have', async () => {
    expect(await asked('h', { memberId: 'm', siren: null })).toEqual({ answer: { holder: null }, rows: new Map([['union', 0]]) });
  });

  it('is nothing for a node that speaks of a member for which it does not ask, nor for a person', async () => {
    expect((await asked('g', { memberId: 'n', siren: null }, { memberId: 'm' })).answer).toEqual({ holder: null });
    expect((await asked('g', { memberId: 'm', siren: null }, { role: 'LAWYER' })).answer).toEqual({ holder: null });
  });

  it('cannot be read by whoever answers a person, whatever it asks of the database', async () => {
    const read = (role: AskerClass) =>
      database.transactions.run(theGroup(role), (tx) => tx.rows(`SELECT title FROM agreement_binding('union', 'g', 'm', NULL)`));
    expect(await read('LAWYER')).toEqual([]);
    expect(await read('NODE')).toEqual([{ title: 'Marché groupé' }]);
    await expect(database.transactions.run(theGroup('NODE'), (tx) => tx.rows('SELECT FROM agreement'))).rejects.toThrow(
      'permission denied for table agreement',
    );
  });

  async function asked(agreementId: string, about: { memberId: string; siren: string | null }, by: Partial<Asker> = {}) {
    const { memberId, siren } = about;
    const asker = { role: 'NODE', memberId, siren, ...by } as Asker;
    const answered = await database.transactions.run(theGroup(asker.role), (tx) =>
      agreementBinding.answer(tx, { members: ['union'], agreementId, memberId }, [], asker),
    );
    return accepted(answered);
  }
});
