import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { RegisterBundle } from '../../model/src/index.js';
import { oneRecordEach } from '../../../test/support/one-record-each.js';
import { theCommandLine } from '../../database/src/index.js';
import { isRefused, newId } from '../../runtime/src/index.js';
import { changeRecord, createRecord, type KeptType, type RecordMap, removeRecord, recordTx } from '../src/index.js';
import { keeping } from './support/keeping.js';
import { done, firstOf, newRegister, outcome } from '../../../test/support/registers.js';

let database: TestDatabase;
let register: RegisterBundle;
let memberId: string;
let keep: ReturnType<typeof keeping>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  register = await newRegister(database);
  memberId = register.member.id;
  keep = keeping(database, register);
});

const types: KeptType[] = ['MEMBER', 'ACTIVITY', 'ENGAGEMENT', 'LOCATION', 'AGREEMENT', 'DECISION'];

describe('a record', () => {
  it.each(types)('of type %s that was changed meanwhile is left as it is', async (type) => {
    const before = await keep.entries();
    expect(await keep.change(type, 7, rewritten)).toEqual(['CONFLICT input.version']);
    expect([await keep.entries(), (await keep.find(type))?.version]).toEqual([before, 1]);
  });

  it.each(types)('of type %s that a change leaves the same keeps its version, and the journal says nothing', async (type) => {
    const before = await keep.entries();
    expect(await keep.change(type, 1, (record) => structuredClone(record))).toMatchObject({ version: 1 });
    expect(await keep.entries()).toBe(before);
  });

  it('that is changed says which fields, once', async () => {
    await keep.change('ACTIVITY', 1, (activity) => ({ ...activity, name: 'Autre', tags: [] }));
    const [last] = await database.source.query<object[]>(
      'SELECT action, version, changed_fields FROM journal WHERE member_id = $1 ORDER BY seq DESC LIMIT 1',
      [memberId],
    );
    expect(last).toEqual({ action: 'UPDATED', version: 2, changed_fields: ['name', 'tags'] });
  });

  it('that is wrong is refused where it is wrong, and nothing changes', async () => {
    const before = await keep.entries();
    const wrong = (activity: RecordMap['ACTIVITY']) =>
      ({ ...activity, name: '', from: '2026-02-30', purposes: [{ name: 'x' }] }) as never;
    expect(await keep.change('ACTIVITY', 1, wrong)).toEqual(['INVALID input.name', 'INVALID input.from']);
    expect([await keep.entries(), (await keep.find('ACTIVITY'))?.record.name]).toEqual([
      before,
      firstOf('ACTIVITY', register).name,
    ]);
  });

  it('with an id that is taken is refused', async () => {
    expect(await keep.create('ACTIVITY', firstOf('ACTIVITY', register))).toEqual(['CONFLICT input.id']);
  });

  it('of a member that does not exist is refused', async () => {
    const activity = { ...firstOf('ACTIVITY', register), arrangementIds: null };
    expect(await outcome(database, (tx) => createRecord(recordTx(tx), 'ACTIVITY', newId(), activity, ['input']))).toEqual([
      'NOT_FOUND input.memberId',
    ]);
  });

  it.each(types)('of type %s is not found in another register', async (type) => {
    const other = (await newRegister(database)).member.id;
    const what = {
      type,
      memberId: type === 'MEMBER' ? newId() : other,
      id: type === 'MEMBER' ? newId() : newId(),
      version: 1,
      path: ['input'],
      idField: 'id',
    };
    expect(await outcome(database, (tx) => changeRecord(recordTx(tx), what, (record) => record))).toEqual(['NOT_FOUND input.id']);
    expect(await outcome(database, (tx) => removeRecord(recordTx(tx), what))).toEqual(['NOT_FOUND input.id']);
  });
});

describe('a record that others name stays', () => {
  it.each([
    ['ACTIVITY', 'a1', 'by an engagement', []],
    ['ACTIVITY', 'a1', 'by a location', ['DELETE FROM engagement_activity WHERE member_id = $1']],
    ['ENGAGEMENT', 'e1', 'by a sub-processor', ['DELETE FROM location WHERE member_id = $1']],
    ['ENGAGEMENT', 'e1', 'by a location', ['UPDATE engagement SET parent_id = NULL WHERE member_id = $1']],
    ['AGREEMENT', 'g1', 'by an engagement', []],
    ['AGREEMENT', 'g2', 'by an arrangement', ['DELETE FROM engagement_agreement WHERE member_id = $1']],
  ] as [KeptType, string, string, string[]][])('%s %s %s', async (type, id, _how, without) => {
    for (const statement of without) await database.source.query(statement, [memberId]);
    const before = await keep.entries();
    const what = { type, memberId, id, version: null, path: ['input'], idField: 'id' };
    expect(await outcome(database, (tx) => removeRecord(recordTx(tx), what))).toEqual(['REFUSED input.id']);
    expect(await keep.entries()).toBe(before);
  });

  it.each([
    ['activity', { fr: 'un traitement', en: 'an activity' }],
    ['engagement', { fr: 'un recours à un prestataire', en: 'an engagement' }],
    ['agreement', { fr: 'un acte', en: 'an agreement' }],
    ['document', { fr: 'un document', en: 'a document' }],
    ['finding_decision', { fr: 'une décision', en: 'a decision' }],
  ])('a member, as long as its register holds one %s', async (table, words) => {
    const id = newId();
    await oneRecordEach(database.source, id);
    const others = [
      'engagement_activity',
      'engagement_agreement',
      'location',
      'engagement',
      'activity',
      'agreement',
      'document',
      'finding_decision',
    ];
    for (const other of others.filter((one) => one !== table))
      await database.source.query(`DELETE FROM ${other} WHERE member_id = $1`, [id]);
    const what = { type: 'MEMBER', memberId: id, id, version: 1, path: ['input'], idField: 'id' } as const;
    const refused = await database.transactions.run(theCommandLine, (tx) => removeRecord(recordTx(tx), what));
    const [error] = isRefused(refused) ? refused.errors : [];
    expect(error).toMatchObject({ code: 'REFUSED', path: ['input', 'id'] });
    expect(error?.message.fr).toContain(`citée par ${words.fr} :`);
    expect(error?.message.en).toContain(`named by ${words.en}:`);
  });

  it('until nothing names it; then the journal remembers it', async () => {
    for (const [type, ids] of [
      ['LOCATION', ['l1', 'l2']],
      ['ENGAGEMENT', ['e2', 'e1']],
      ['ACTIVITY', ['a1']],
      ['AGREEMENT', ['g1', 'g2']],
      ['DECISION', ['d1']],
    ] as const) {
      for (const id of ids)
        await done(database, (tx) => removeRecord(recordTx(tx), { type, memberId, id, version: 1, path: [], idField: 'id' }));
    }
    expect(await keep.remove('MEMBER')).toMatchObject({ version: 1 });
    const [last] = await database.source.query<object[]>(
      'SELECT action, content FROM journal WHERE member_id = $1 ORDER BY seq DESC LIMIT 1',
      [memberId],
    );
    expect(last).toEqual({ action: 'DELETED', content: null });
  });
});

const rewritten = <Type extends KeptType>(record: RecordMap[Type]) => ({ ...record, name: 'Autre', title: 'Autre' });
