import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine, type ReadTx } from '../../database/src/index.js';
import { newId, SetClock } from '../../runtime/src/index.js';
import { append, type Content, historyOf, type JournalAction, recordedAt, verifyChain } from '../src/index.js';

let database: TestDatabase;
let member: string;
const clock = new SetClock('2026-03-02T09:00:00.000Z');
beforeAll(async () => {
  database = await freshDatabase(clock);
});
afterAll(() => database.close());
beforeEach(() => void (member = newId()));

describe('the past of a register', () => {
  it('is what it said at that very instant, through removal and return', async () => {
    await at('2026-03-02T09:00:00.000Z', 'CREATED', { name: 'one' });
    await at('2026-03-02T10:00:00.000Z', 'UPDATED', { name: 'two' });
    await at('2026-03-02T11:00:00.000Z', 'DELETED', null);
    await at('2026-03-02T12:00:00.000Z', 'CREATED', { name: 'three' });
    const said = [];
    for (const hour of [
      '08:59:59.999',
      '09:00:00.000',
      '09:59:59.999',
      '10:00:00.000',
      '10:59:59.999',
      '11:00:00.000',
      '12:00:00.000',
    ])
      said.push(await nameAt(`2026-03-02T${hour}Z`));
    expect(said).toEqual([null, 'one', 'one', 'two', 'two', null, 'three']);
  });

  it('does not go back when the clock does', async () => {
    await at('2026-03-02T09:00:00.000Z', 'CREATED', { name: 'one' });
    await at('2026-03-02T08:00:00.000Z', 'UPDATED', { name: 'two' });
    expect([await nameAt('2026-03-02T08:30:00.000Z'), await nameAt('2026-03-02T09:00:00.000Z')]).toEqual([null, 'two']);
    expect((await read((tx) => verifyChain(tx, member))).flaws).toEqual([]);
  });

  it('is that of this register alone', async () => {
    await at('2026-03-02T09:00:00.000Z', 'CREATED', { name: 'one' });
    expect(await read((tx) => recordedAt(tx, newId(), '2026-03-03T00:00:00.000Z'))).toEqual([]);
  });
});

describe('the history of a record', () => {
  beforeEach(async () => {
    await at('2026-03-02T09:00:00.000Z', 'CREATED', { name: 'one', tags: ['a'] });
    await at('2026-03-02T10:00:00.000Z', 'UPDATED', { name: 'two', tags: ['a'] }, ['name']);
    await at('2026-03-02T11:00:00.000Z', 'DELETED', null);
    await at('2026-03-02T12:00:00.000Z', 'CREATED', { name: 'three' });
  });

  it('says what each change made of what, the newest first', async () => {
    expect((await history(10, null)).map(({ action, differences }) => [action, differences])).toEqual([
      ['CREATED', [{ field: 'name', before: null, after: 'three' }]],
      ['DELETED', []],
      ['UPDATED', [{ field: 'name', before: 'one', after: 'two' }]],
      [
        'CREATED',
        [
          { field: 'name', before: null, after: 'one' },
          { field: 'tags', before: null, after: ['a'] },
        ],
      ],
    ]);
  });

  it('is read page by page, and knows across them what was before', async () => {
    const first = await history(2, null);
    const rest = await history(2, first.at(-1)?.seq ?? null);
    expect([...first, ...rest].map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    expect((await history(1, 3))[0]?.differences).toEqual([{ field: 'name', before: 'one', after: 'two' }]);
  });
});

const read = <Result>(work: (tx: ReadTx) => Promise<Result>) => database.transactions.read(theCommandLine, work);

async function at(instant: string, action: JournalAction, content: Content | null, changedFields = Object.keys(content ?? {})) {
  clock.set(instant);
  const change = { recordType: 'ACTIVITY', recordId: 'x', action, version: 1, changedFields, content } as const;
  await database.transactions.run(theCommandLine, (tx) => append(tx, member, [change]));
}

async function nameAt(instant: string): Promise<unknown> {
  const [record] = await read((tx) => recordedAt(tx, member, instant));
  return record?.content.name ?? null;
}

function history(first: number, before: number | null) {
  return read((tx) => historyOf(tx, { memberId: member, recordType: 'ACTIVITY', recordId: 'x' }, { first, before }));
}
