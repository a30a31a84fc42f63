import { emptied, writeGroup } from '../../../../test/findings/edits.js';
import { keptCovers } from '../../../../test/findings/standing.js';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { theBackground } from '../../../database/src/index.js';
import { examineEverythingDue, runExamined } from '../../../findings/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { makeLog, SetClock } from '../../../runtime/src/index.js';
import { AgreementConfirmations } from '../../src/confirmation/agreement-confirmations.js';
import type { Roster } from '../../src/roster/roster.js';
import { answering, FarNode, HERE, m, n, relyingOn, roster, START, told } from './far-node.js';

describe('agreements held on other nodes', () => {
  const clock = new SetClock(START);
  let database: TestDatabase;
  let peers: FarNode;
  let woken = 0;
  let confirmations: AgreementConfirmations;

  beforeAll(async () => {
    database = await freshDatabase(clock);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    clock.set(START);
    woken = 0;
    peers = new FarNode();
    confirmations = theLoop(roster());
    await emptied(database);
    await write(relyingOn('loin/g'), n);
  });

  it('are confirmed to the member that relies on them, which is examined again', async () => {
    peers.says(answering(told));
    await confirmations.run();
    expect(woken).toBe(1);
    expect(await pending()).toEqual(['m']);
    await examineEverythingDue(database.transactions);
    expect(await coverOfM()).toEqual(['SHARED 2022-07-01', 'EXPIRED 2026-07-01']);
    expect(peers.asked).toEqual([
      {
        operation: 'agreement.binding@1',
        variables: { members: ['loin'], agreementId: 'g', memberId: 'm' },
        asker: { nodeId: HERE, role: 'NODE', memberId: 'm', person: 'node', purpose: 'COMPLIANCE_REVIEW', note: null },
        rosterVersion: 7,
        deadlineMs: 15_000,
      },
    ]);
    expect(await kept()).toEqual([
      { ref: 'loin/g', askedAt: START, confirmedAt: START, stale: false, outcome: 'OK', isSaid: true },
    ]);
  });

  it('are not examined again when nothing else is said', async () => {
    peers.says(answering(told));
    await round();
    clock.advance(MINUTES * 15);
    peers.says(answering(Object.fromEntries(Object.entries(told).toReversed())));
    await confirmations.run();
    expect(await pending()).toEqual([]);
    const again = '2026-03-02T09:15:00.000Z';
    expect(await kept()).toMatchObject([{ askedAt: again, confirmedAt: again }]);
  });

  it('are known as they were last confirmed for 24 hours, then no longer', async () => {
    peers.says(answering(told));
    await round();
    peers.fails('UNREACHABLE');
    clock.advance(MINUTES * (24 * 60 - 1));
    await round();
    expect(await kept()).toMatchObject([{ confirmedAt: START, stale: false, outcome: 'UNREACHABLE', isSaid: true }]);
    expect(await coverOfM()).toEqual(['SHARED 2022-07-01', 'EXPIRED 2026-07-01']);
    clock.advance(MINUTES);
    await round();
    expect(await kept()).toMatchObject([{ confirmedAt: START, stale: true }]);
    expect(await coverOfM()).toEqual(['CLAIMED_NOT_CONFIRMED 2022-07-01']);
    peers.says(answering(told));
    await round();
    expect(await coverOfM()).toEqual(['SHARED 2022-07-01', 'EXPIRED 2026-07-01']);
  });

  it('are unknown when their holder says that it has none', async () => {
    peers.says(answering(told));
    await round();
    peers.says(answering(null));
    await round();
    expect(await coverOfM()).toEqual(['CLAIMED_NOT_CONFIRMED 2022-07-01']);
    expect(await kept()).toMatchObject([{ outcome: 'OK', isSaid: false }]);
  });

  it('are not confirmed by a node that says something else', async () => {
    peers.says(answering({ ...told, agreements: [] }));
    await round();
    expect(await kept()).toEqual([
      { ref: 'loin/g', askedAt: START, confirmedAt: null, stale: false, outcome: 'PROTOCOL_ERROR', isSaid: false },
    ]);
    expect(await coverOfM()).toEqual(['CLAIMED_NOT_CONFIRMED 2022-07-01']);
  });

  it('are kept without what nobody asked for', async () => {
    peers.says(
      answering({
        ...told,
        activities: m.activities,
        engagements: m.engagements,
        providers: [...m.providers, { ...m.providers[0], id: 'q' }],
      }),
    );
    await round();
    const [row] = await database.source.query<{ holder: RegisterBundle }[]>('SELECT holder FROM agreement_confirmation');
    expect(row?.holder).toEqual(told);
  });

  it('may name a provider that their holder does not list: it is known by its id', async () => {
    peers.says(answering({ ...told, providers: [] }));
    await round();
    expect(await coverOfM()).toEqual(['SHARED 2022-07-01', 'EXPIRED 2026-07-01']);
  });

  it('are asked of a node that does not answer once in a round, whoever relies on it', async () => {
    const members = Array.from({ length: 40 }, (_, at) => relyingOn('loin/g', `m${at}`));
    await write(...members);
    peers.fails('UNREACHABLE');
    await confirmations.run();
    expect(peers.asked.length).toBeLessThanOrEqual(16);
    expect(peers.mostAtOnce).toBe(16);
    expect((await kept()).filter(({ outcome }) => outcome === 'UNREACHABLE')).toHaveLength(41);
  });

  it('are not asked of a suspended node, nor of one that the roster does not know', async () => {
    confirmations = theLoop(roster('SUSPENDED'));
    await write(relyingOn('inconnu/g', 'm2'));
    await confirmations.run();
    expect(peers.asked).toEqual([]);
    expect(await kept()).toMatchObject([{ ref: 'loin/g', outcome: 'SUSPENDED' }]);
  });

  it('are asked at once for the member of whoever waits for them', async () => {
    await write(relyingOn('loin/g', 'm2'));
    peers.says(answering(told));
    await confirmations.askNow('m');
    expect(peers.asked.map(({ asker }) => asker.memberId)).toEqual(['m']);
  });

  it('are forgotten once nobody relies on them, or their holder is here', async () => {
    peers.says(answering(told));
    await write(relyingOn('proche/g', 'm2'));
    confirmations = theLoop(roster('ACTIVE', 'proche'));
    peers.says({ answer: { holder: null }, members: [{ id: 'loin' }, { id: 'proche' }] });
    await round();
    expect((await kept()).map(({ ref }) => ref)).toEqual(['loin/g', 'proche/g']);
    await database.source.query('UPDATE engagement SET shared_agreement_ref = NULL WHERE member_id = $1', ['m']);
    await write({ ...told, member: { ...told.member, id: 'proche' }, providers: [], agreements: [] });
    await round();
    expect(await kept()).toEqual([]);
  });

  it('are asked as soon as the node starts, and nothing is asked once it stops', async () => {
    peers.says(answering(told));
    const asked = peers.nextAsked();
    confirmations.start();
    await asked;
    await confirmations.stop();
    expect(peers.asked).toHaveLength(1);
  });

  function theLoop(current: Roster): AgreementConfirmations {
    return new AgreementConfirmations({
      transactions: database.transactions,
      peers,
      rosters: { current: () => Promise.resolve(current), own: () => Promise.resolve({ nodeId: HERE }) },
      clock,
      log: makeLog('silent'),
      wake: () => void (woken += 1),
    });
  }

  /** Asks, examines whoever is touched: nobody is told anything that is not so. */
  async function round(): Promise<void> {
    await confirmations.run();
    await examineEverythingDue(database.transactions);
  }

  async function write(...registers: RegisterBundle[]): Promise<void> {
    await runExamined(database.transactions, theBackground, (tx) => writeGroup(tx, registers));
    await examineEverythingDue(database.transactions);
  }

  async function pending(): Promise<string[]> {
    const rows = await database.transactions.read(theBackground, (tx) =>
      tx.rows<{ id: string }>('SELECT member_id AS id FROM examination_pending'),
    );
    return rows.map(({ id }) => id);
  }

  async function coverOfM(): Promise<string[]> {
    const covers = await database.transactions.read(theBackground, keptCovers);
    return covers.filter(({ memberId }) => memberId === 'm').map(({ state, from }) => `${state} ${from}`);
  }

  function kept(): Promise<Kept[]> {
    return database.source.query(
      `SELECT ref, to_json(asked_at AT TIME ZONE 'UTC')#>>'{}' || '.000Z' AS "askedAt",
         to_json(confirmed_at AT TIME ZONE 'UTC')#>>'{}' || '.000Z' AS "confirmedAt", stale, outcome, holder IS NOT NULL AS "isSaid"
       FROM agreement_confirmation ORDER BY member_id, ref`,
    );
  }
});

interface Kept {
  ref: string;
  askedAt: string;
  confirmedAt: string | null;
  stale: boolean;
  outcome: string;
  isSaid: boolean;
}

const MINUTES = 60_000;
