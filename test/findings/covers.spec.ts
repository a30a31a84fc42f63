import { theBackground } from '../../libs/database/src/index.js';
import { examineEverythingDue, makeDue, runExamined, sweep } from '../../libs/findings/src/index.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { emptied, writeGroup } from './edits.js';
import { keptCovers, keptFindings } from './standing.js';
import { type Change, group, leavesCommuneOut, reliesOnAgreement } from './two-communes.js';

describe('the cover of uses, as it is kept', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await emptied(database);
    await write(...group);
  });

  it('follows the agreement on which a commune relies, in the register of its holder', async () => {
    expect(await covers()).toEqual(['m e NONE – [2022-07-01,)', 'n e NONE – [2022-07-01,)']);
    await change(reliesOnAgreement);
    expect((await covers()).slice(0, 2)).toEqual([
      'm e SHARED union/g [2022-07-01,2026-07-01)',
      'm e EXPIRED union/g [2026-07-01,)',
    ]);
    await change(leavesCommuneOut);
    expect(await covers()).toEqual([
      'm e CLAIMED_NOT_CONFIRMED union/g [2022-07-01,2026-07-01)',
      'm e NONE – [2026-07-01,)',
      'n e NONE – [2022-07-01,)',
    ]);
  });

  it('rewrites no row of which nothing changed', async () => {
    await change(reliesOnAgreement);
    const before = await writings();
    await database.transactions.run(theBackground, (tx) => makeDue(tx, [{ memberId: 'm', seeds: null }]));
    await examineEverythingDue(database.transactions);
    expect(await writings()).toEqual(before);
    await change(leavesCommuneOut);
    const [first, second, ofOther] = await writings();
    expect([first, second, ofOther].map((one, at) => one === before[at])).toEqual([false, false, true]);
  });

  describe('when the holder is on another node', () => {
    const [m, n, union] = group as [RegisterBundle, RegisterBundle, RegisterBundle];
    const elsewhere = { ...union, member: { ...union.member, id: 'loin' } };
    const said = {
      ...elsewhere,
      providers: m.providers,
      agreements: elsewhere.agreements.map((one) => ({ ...one, holderId: 'loin' })),
    };
    beforeEach(async () => {
      await emptied(database);
      await write({ ...m, engagements: m.engagements.map((one) => ({ ...one, sharedAgreementRef: 'loin/g' })) }, n);
    });

    it('rests on what its node confirmed to the member', async () => {
      expect((await covers())[0]).toBe('m e CLAIMED_NOT_CONFIRMED loin/g [2022-07-01,)');
      await confirm(said, false);
      expect((await covers()).slice(0, 2)).toEqual([
        'm e SHARED loin/g [2022-07-01,2026-07-01)',
        'm e EXPIRED loin/g [2026-07-01,)',
      ]);
      expect(await unknownFindings()).toEqual([]);
    });

    it('is known to nobody any more, once its node has not confirmed it for a day', async () => {
      await confirm(said, false);
      await confirm(said, true);
      expect((await covers())[0]).toBe('m e CLAIMED_NOT_CONFIRMED loin/g [2022-07-01,)');
      expect(await unknownFindings()).toEqual(['GRP-001 UNKNOWN engagement.sharedAgreementRef']);
    });

    it('knows the provider by its SIREN, whatever each node calls it', async () => {
      const named = (id: string, siren: string | null) => ({
        ...said,
        providers: m.providers.map((one) => ({ ...one, id, identifiers: { siren, vat: null, lei: null, domain: null } })),
        agreements: said.agreements.map((one) => ({ ...one, providerId: id })),
      });
      await confirm(named('là-bas', null), false);
      expect((await covers())[0]).toBe('m e CLAIMED_NOT_CONFIRMED loin/g [2022-07-01,2026-07-01)');
      await database.source.query(`UPDATE provider SET identifiers = '{"siren":"552100554"}' WHERE id = 'p'`);
      await confirm(named('là-bas', '552100554'), false);
      expect((await covers())[0]).toBe('m e SHARED loin/g [2022-07-01,2026-07-01)');
    });

    it('rests on what is here, once its holder is a member of this node', async () => {
      await confirm(said, false);
      const holder = { ...said, providers: [] };
      await write({ ...holder, agreements: holder.agreements.map((one) => ({ ...one, beneficiaries: [] })) });
      expect((await covers())[0]).toBe('m e CLAIMED_NOT_CONFIRMED loin/g [2022-07-01,2026-07-01)');
    });

    async function confirm(holder: RegisterBundle, stale: boolean) {
      await database.transactions.run(theBackground, async (tx) => {
        await tx.rows(
          `INSERT INTO agreement_confirmation (member_id, ref, asked_at, confirmed_at, stale, outcome, holder)
           VALUES ('m', 'loin/g', $1, $1, $2, 'OK', $3)
           ON CONFLICT (member_id, ref) DO UPDATE SET stale = excluded.stale, holder = excluded.holder`,
          [tx.at, stale, JSON.stringify(holder)],
        );
        await sweep(tx, [{ kind: 'AGREEMENT', subject: 'loin/g' }]);
      });
      await examineEverythingDue(database.transactions);
    }

    async function unknownFindings(): Promise<string[]> {
      const kept = await database.transactions.read(theBackground, keptFindings);
      const ofMember = kept.filter(
        ({ memberId, rule, certainty }) => memberId === 'm' && rule.startsWith('GRP') && certainty === 'UNKNOWN',
      );
      return ofMember.map(({ rule, certainty, missing }) => `${rule} ${certainty} ${missing.join()}`);
    }
  });

  function write(...registers: RegisterBundle[]) {
    return change((tx) => writeGroup(tx, registers));
  }

  async function change(work: Change): Promise<void> {
    await runExamined(database.transactions, theBackground, work);
    await examineEverythingDue(database.transactions);
  }

  /** `member use state holder/agreement days`, in order. */
  async function covers(): Promise<string[]> {
    const kept = await database.transactions.read(theBackground, keptCovers);
    return kept.map(({ memberId, engagementId, state, agreement, from, to }) => {
      const named = agreement === null ? '–' : `${agreement.holderId}/${agreement.id}`;
      return `${memberId} ${engagementId} ${state} ${named} [${from},${to ?? ''})`;
    });
  }

  /** Which transaction wrote each row. */
  async function writings(): Promise<string[]> {
    const rows = await database.source.query<{ written: string }[]>(
      'SELECT xmin::text AS written FROM cover ORDER BY member_id, engagement_id, days',
    );
    return rows.map(({ written }) => written);
  }
});
