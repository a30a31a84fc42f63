import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine, type Actor, type ReadTx, type Tx } from '../../database/src/index.js';
import { newId, SetClock } from '../../runtime/src/index.js';
import { append, type Change, type Content, historyOf, recordedAt, redact, REDACTED, verifyChain } from '../src/index.js';

let database: TestDatabase;
const clock = new SetClock('2026-03-02T09:00:00.000Z');
beforeAll(async () => {
  database = await freshDatabase(clock);
});
afterAll(() => database.close());

describe('a chain', () => {
  it('that nobody touched verifies', async () => {
    const member = await withChanges(['one', 'two', 'three']);
    expect(await verified(member)).toMatchObject({ entries: 3, redacted: 0, flaws: [] });
  });

  it('without an entry verifies, and has no head', async () => {
    expect(await verified(newId())).toMatchObject({ entries: 0, head: null, flaws: [] });
  });

  it('holds contents whatever the order of their keys, with any text and number', async () => {
    const strange = { z: 1, a: { é: '😀\u2028"\\', b: [0.1, 1e21, -0, 1e-7, 9007199254740991] }, '10': null, '9': [[]], '': {} };
    const member = newId();
    await run((tx) => append(tx, member, [updated('x', strange)]));
    expect((await verified(member)).flaws).toEqual([]);
  });

  it('holds more changes of one transaction than one statement takes, in their order', async () => {
    const member = newId();
    await run((tx) =>
      append(
        tx,
        member,
        Array.from({ length: 2500 }, (_, i) => updated(`r${i}`, { i })),
      ),
    );
    expect(await verified(member)).toMatchObject({ entries: 2500, flaws: [] });
    const places = await sql<{ seq: number; record_id: string }>(
      'SELECT seq, record_id FROM journal WHERE member_id = $1 ORDER BY seq',
      [member],
    );
    expect(places.every(({ seq, record_id }) => record_id === `r${seq - 1}`)).toBe(true);
  });
});

const entry = 'member_id = $1 AND seq = 2';
describe('who rewrites a chain is found', () => {
  it.each([
    ['a content changed', `UPDATE journal SET content = '{"name":"other"}' WHERE ${entry}`, [[2, 'CHANGED_CONTENT']]],
    ['a content taken out', `UPDATE journal SET content = NULL WHERE ${entry}`, [[2, 'CHANGED_CONTENT']]],
    ['a salt taken out', `UPDATE journal SET salt = NULL WHERE ${entry}`, [[2, 'CHANGED_CONTENT']]],
    [
      'a digest changed',
      `UPDATE journal SET digest = '\\x00' WHERE ${entry}`,
      [
        [2, 'BROKEN_LINK'],
        [2, 'CHANGED_CONTENT'],
      ],
    ],
    ['another actor', `UPDATE journal SET actor_id = gen_random_uuid() WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    ['another means', `UPDATE journal SET through = 'SESSION' WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    ['another instant', `UPDATE journal SET at = at - interval '1 day' WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    ['another action', `UPDATE journal SET action = 'ENDED' WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    ['another record', `UPDATE journal SET record_id = 'y' WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    ['another version', `UPDATE journal SET version = 9 WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    [
      'a link changed',
      `UPDATE journal SET hash = '\\x00' WHERE ${entry}`,
      [
        [2, 'BROKEN_LINK'],
        [3, 'BROKEN_LINK'],
      ],
    ],
    [
      'an entry removed',
      `DELETE FROM journal WHERE ${entry}`,
      [
        [2, 'MISSING_ENTRY'],
        [3, 'BROKEN_LINK'],
      ],
    ],
    [
      'the first entry removed',
      'DELETE FROM journal WHERE member_id = $1 AND seq = 1',
      [
        [1, 'MISSING_ENTRY'],
        [2, 'BROKEN_LINK'],
      ],
    ],
    ['the last entry removed', 'DELETE FROM journal WHERE member_id = $1 AND seq = 3', [[3, 'WRONG_HEAD']]],
    ['every entry removed', 'DELETE FROM journal WHERE member_id = $1', [[3, 'WRONG_HEAD']]],
    ['another head', `UPDATE journal_head SET hash = '\\x00' WHERE member_id = $1`, [[3, 'WRONG_HEAD']]],
    ['the head removed', 'DELETE FROM journal_head WHERE member_id = $1', [[0, 'WRONG_HEAD']]],
    [
      'two entries swapped',
      `UPDATE journal a SET content = b.content, salt = b.salt, digest = b.digest, hash = b.hash FROM journal b
       WHERE a.member_id = $1 AND b.member_id = $1 AND a.seq > 1 AND b.seq = 5 - a.seq`,
      [
        [2, 'BROKEN_LINK'],
        [3, 'BROKEN_LINK'],
        [3, 'WRONG_HEAD'],
      ],
    ],
    ['an entry said to be redacted', `UPDATE journal SET action = 'REDACTED' WHERE ${entry}`, [[2, 'BROKEN_LINK']]],
    [
      'an entry said to be redacted, without a content',
      `UPDATE journal SET action = 'REDACTED', content = NULL WHERE ${entry}`,
      [
        [2, 'BROKEN_LINK'],
        [2, 'CHANGED_CONTENT'],
      ],
    ],
  ] as [string, string, [number, string][]][])('%s', async (_what, tampering, flaws) => {
    const member = await withChanges(['one', 'two', 'three']);
    await sql(tampering, [member]);
    expect((await verified(member)).flaws.map(({ seq, what }) => [seq, what])).toEqual(flaws);
  });

  it('a redaction that covers itself, or what came after, hides nothing', async () => {
    const member = await withChanges(['one', 'two']);
    const redaction = {
      ...updated('x', {
        fields: [],
        entries: [
          { seq: 3, digest: '' },
          { seq: 4, digest: '' },
        ],
      }),
      action: 'REDACTED' as const,
    };
    await run((tx) => append(tx, member, [redaction, updated('x', { name: 'four' })]));
    expect(await verified(member)).toMatchObject({ redacted: 0, flaws: [] });
    await sql(`UPDATE journal SET content = '{"name":"other"}' WHERE member_id = $1 AND seq = 4`, [member]);
    expect((await verified(member)).flaws).toEqual([{ seq: 4, what: 'CHANGED_CONTENT' }]);
  });

  it('a redaction of another record hides nothing', async () => {
    const member = await withChanges(['one']);
    const redaction = { ...updated('y', { fields: [], entries: [{ seq: 1, digest: '' }] }), action: 'REDACTED' as const };
    await run((tx) => append(tx, member, [redaction]));
    expect(await verified(member)).toMatchObject({ redacted: 0, flaws: [] });
  });

  it('a redaction that is rewritten proves nothing', async () => {
    const member = await withChanges(['Jeanne', 'two']);
    await redacted(member);
    await sql(`UPDATE journal SET content = '{"name":"other"}' WHERE member_id = $1 AND seq = 1`, [member]);
    await sql(`UPDATE journal SET content = jsonb_set(content, '{entries,0,digest}', '"00"') WHERE member_id = $1 AND seq = 3`, [
      member,
    ]);
    expect((await verified(member)).flaws).toEqual([
      { seq: 1, what: 'CHANGED_CONTENT' },
      { seq: 3, what: 'CHANGED_CONTENT' },
    ]);
  });
});

describe('a redaction', () => {
  it('leaves a chain that verifies, and nothing of the value in the database', async () => {
    const member = await withChanges(['Jeanne Redon', 'The officer']);
    expect(await redacted(member)).toBe(1);
    expect(await verified(member)).toMatchObject({ entries: 3, redacted: 1, flaws: [] });
    const texts = await sql<{ text: string }>('SELECT j::text AS text FROM journal j WHERE member_id = $1', [member]);
    expect(texts.map(({ text }) => text).join()).not.toContain('Redon');
  });

  it('is told in the history, which shows what was struck out as such', async () => {
    const member = await withChanges(['Jeanne', 'The officer']);
    await redacted(member);
    const history = await read((tx) =>
      historyOf(tx, { memberId: member, recordType: 'ACTIVITY', recordId: 'x' }, { first: 10, before: null }),
    );
    expect(history.map(({ action, differences }) => [action, differences])).toEqual([
      ['REDACTED', []],
      ['UPDATED', [{ field: 'name', before: REDACTED, after: 'The officer' }]],
      ['UPDATED', [{ field: 'name', before: null, after: REDACTED }]],
    ]);
  });

  it('done again strikes out what came since, once', async () => {
    const member = await withChanges(['Jeanne', 'Paul', 'The officer']);
    expect([await redacted(member), await redacted(member)]).toEqual([2, 0]);
    await run((tx) => append(tx, member, [updated('x', { name: 'Marie' }), { ...updated('x', null), action: 'DELETED' }]));
    expect(await redacted(member)).toBe(2);
    expect(await verified(member)).toMatchObject({ redacted: 4, flaws: [] });
  });
});

describe('nobody rewrites the journal', () => {
  const viewer = async (role: string, member: string): Promise<Actor> => {
    const id = newId();
    await sql('INSERT INTO member_role VALUES ($1, $2, $3, now())', [member, id, role]);
    return { reach: 'GRANTED', id, through: 'SESSION' };
  };

  it.each(['GRANTED', 'NODE', 'EVERY_MEMBER'] as const)('of those who reach %s', async (reach) => {
    const member = await withChanges(['one']);
    const actor = { ...(await viewer('ADMIN', member)), reach };
    for (const statement of [
      `UPDATE journal SET at = now()`,
      `UPDATE journal SET actor_id = NULL`,
      `DELETE FROM journal`,
      `DELETE FROM journal_head`,
      `UPDATE journal_head SET member_id = 'x'`,
      `TRUNCATE journal`,
    ]) {
      await expect(run((tx) => tx.rows(statement), actor)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('and a viewer strikes nothing out', async () => {
    const member = await withChanges(['one']);
    const striking = run(
      (tx) => tx.rows(`UPDATE journal SET content = NULL WHERE member_id = $1`, [member]),
      await viewer('ADMIN', member),
    );
    await expect(striking).rejects.toMatchObject({ code: '42501' });
  });

  it('in the name of somebody else, or without the right to write', async () => {
    const member = await withChanges(['one']);
    const editor = await viewer('EDITOR', member);
    const asAnother = run((tx) => append({ ...tx, actor: { ...editor, id: newId() } }, member, [updated('x', {})]), editor);
    await expect(asAnother).rejects.toMatchObject({ code: '42501' });
    const asReader = run((tx) => append(tx, member, [updated('x', {})]), await viewer('READER', member));
    await expect(asReader).rejects.toMatchObject({ code: '42501' });
    await run((tx) => append(tx, member, [updated('x', {})]), editor);
    expect(await verified(member)).toMatchObject({ entries: 2, flaws: [] });
  });

  it('of another member is read', async () => {
    const [ours, theirs] = [await withChanges(['one']), await withChanges(['two'])];
    const actor = await viewer('DPO', ours);
    const seen = await database.transactions.read(actor, (tx) =>
      tx.rows<{ member_id: string }>('SELECT DISTINCT member_id FROM journal'),
    );
    expect(seen).toEqual([{ member_id: ours }]);
    expect(await database.transactions.read(actor, (tx) => recordedAt(tx, theirs, clock.now()))).toEqual([]);
  });
});

const run = <Result>(work: (tx: Tx) => Promise<Result>, actor: Actor = theCommandLine) => database.transactions.run(actor, work);
const read = <Result>(work: (tx: ReadTx) => Promise<Result>) => database.transactions.read(theCommandLine, work);
const sql = <Row>(statement: string, parameters: unknown[] = []) => database.source.query<Row[]>(statement, parameters);
const verified = (member: string) => read((tx) => verifyChain(tx, member));
const redacted = (member: string) => run((tx) => redact(tx, member, { recordType: 'ACTIVITY', recordId: 'x', fields: ['name'] }));

function updated(recordId: string, content: Content | null): Change {
  return { recordType: 'ACTIVITY', recordId, action: 'UPDATED', version: 1, changedFields: Object.keys(content ?? {}), content };
}

/** One record, whose name was changed in turn. */
async function withChanges(names: string[]): Promise<string> {
  const member = newId();
  for (const name of names) await run((tx) => append(tx, member, [updated('x', { name })]));
  return member;
}
