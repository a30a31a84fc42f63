import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { RegisterBundle } from '../../model/src/index.js';
import { newId } from '../../runtime/src/index.js';
import { changeRecord, createRecord, recordTx, type KeptType } from '../src/index.js';
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

describe('a reference', () => {
  it.each([
    ['ACTIVITY', { arrangementIds: ['g2', 'nothing'] }, 'arrangementIds.1'],
    ['ENGAGEMENT', { activityIds: ['a1', 'nothing'] }, 'activityIds.1'],
    ['ENGAGEMENT', { providerId: 'nothing' }, 'providerId'],
    ['ENGAGEMENT', { providerId: 'merged' }, 'providerId'],
    ['ENGAGEMENT', { parentId: 'nothing' }, 'parentId'],
    ['ENGAGEMENT', { agreementIds: ['nothing'] }, 'agreementIds.0'],
    ['LOCATION', { engagementId: 'nothing', activityId: null }, 'engagementId'],
    ['LOCATION', { engagementId: null, activityId: 'nothing' }, 'activityId'],
    ['LOCATION', { operatorId: 'merged' }, 'operatorId'],
    ['AGREEMENT', { providerId: 'nothing' }, 'providerId'],
    [
      'AGREEMENT',
      { subProcessing: { authorisation: null, list: ['p1', 'merged'], listedOn: null, noticeDays: null, objectionDays: null } },
      'subProcessing.list.1',
    ],
    [
      'AGREEMENT',
      {
        subProcessorNotices: [
          { providerId: 'nothing', notifiedOn: '2026-01-01', objectionDeadline: null, decision: null, decidedOn: null },
        ],
      },
      'subProcessorNotices.0.providerId',
    ],
  ] as [KeptType, object, string][])('of a %s, %j, leads somewhere or is refused', async (type, wrong, path) => {
    await database.source.query(
      `INSERT INTO provider (id, version, name, merged_into) VALUES ('merged', 1, 'M', 'p1') ON CONFLICT DO NOTHING`,
    );
    expect(await keep.change(type, 1, (record) => ({ ...record, ...wrong }))).toEqual([`NOT_FOUND input.${path}`]);
    expect(await keep.create(type, { ...firstOf(type, register), ...wrong, id: newId() })).toEqual([`NOT_FOUND input.${path}`]);
  });

  it('to a record of another register is refused', async () => {
    const activity = { ...firstOf('ACTIVITY', register), id: newId() };
    const other = (await newRegister(database)).member.id;
    await done(database, (tx) => createRecord(recordTx(tx), 'ACTIVITY', other, activity, []));
    const engagement = { ...firstOf('ENGAGEMENT', register), id: newId(), activityIds: [activity.id] };
    expect(await keep.create('ENGAGEMENT', engagement)).toEqual(['NOT_FOUND input.activityIds.0']);
  });

  it('of a sub-processor does not come back to itself', async () => {
    const [top, below] = await chain(2);
    expect(await hanging(top, below)).toEqual(['INVALID input.parentId']);
    expect(await hanging(top, top)).toEqual(['INVALID input.parentId']);
  });

  it('of a sub-processor has at most a hundred others above it', async () => {
    const ids = await chain(100);
    const longer = { ...firstOf('ENGAGEMENT', register), id: newId(), parentId: ids.at(-1) ?? null };
    expect(await keep.create('ENGAGEMENT', longer)).toEqual(['INVALID input.parentId']);
    expect(await keep.create('ENGAGEMENT', { ...longer, parentId: ids.at(-2) ?? null })).toMatchObject({ version: 1 });
  });
});

/** Uses, each under the one before. */
async function chain(length: number): Promise<string[]> {
  const ids = Array.from({ length }, () => newId());
  await done(database, async (tx) => {
    for (const [place, id] of ids.entries()) {
      await createRecord(
        recordTx(tx),
        'ENGAGEMENT',
        memberId,
        { ...firstOf('ENGAGEMENT', register), id, parentId: ids[place - 1] ?? null },
        [],
      );
    }
  });
  return ids;
}

function hanging(id: string | undefined, parentId: string | undefined) {
  const what = { type: 'ENGAGEMENT', memberId, id: id ?? '', version: null, path: ['input'], idField: 'id' } as const;
  return outcome(database, (tx) =>
    changeRecord(recordTx(tx), what, (engagement) => ({ ...engagement, parentId: parentId ?? null })),
  );
}
