import * as fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { bundleSchema, memberProblems, recordProblems, type RegisterBundle } from '../../model/src/index.js';
import { verifyChain } from '../../journal/src/index.js';
import { newId } from '../../runtime/src/index.js';
import {
  changeRecord,
  createRecord,
  recordTx,
  findRecord,
  type KeptType,
  RECORD_TABLES,
  type RecordMap,
  registerOfMember,
} from '../src/index.js';
import { anyRecord } from './support/any-record.js';
import { done, firstOf, newRegister } from '../../../test/support/registers.js';

let database: TestDatabase;
let register: RegisterBundle;
beforeAll(async () => {
  database = await freshDatabase();
  register = await newRegister(database);
});
afterAll(() => database.close());

const definitions: Record<KeptType, string> = {
  MEMBER: 'Member',
  ACTIVITY: 'Activity',
  PROVIDER: 'Provider',
  ENGAGEMENT: 'Engagement',
  LOCATION: 'DataLocation',
  AGREEMENT: 'Agreement',
  DECISION: 'FindingDecision',
};
const types = Object.keys(definitions) as KeptType[];

describe('what is written is what is read', () => {
  it.each(types)('for any %s', async (type) => {
    const pairs = fc.tuple(valid(type), valid(type));
    await fc.assert(
      fc.asyncProperty(pairs, async ([one, other]) => {
        const id = newId();
        const written = await create(type, { ...one, id });
        expect(await read(type, id)).toEqual({ version: 1, record: written });
        const changed = { ...other, id };
        await changing(type, id, () => changed);
        expect((await read(type, id)).record).toEqual(changed);
      }),
      { numRuns: 15 },
    );
  });

  const listFields = types.flatMap((type) =>
    Object.entries(bundleSchema.definitions?.[definitions[type]]?.properties ?? {})
      .filter(([, field]) => [(field as { type?: unknown }).type].flat().includes('array'))
      .map(([field, schema]) => [type, field, [(schema as { type?: unknown }).type].flat().includes('null')] as const),
  );
  it.each(listFields)('for a %s whose %s are not known, and whose are none', async (type, field, mayBeUnknown) => {
    for (const value of mayBeUnknown ? [null, []] : [[]]) {
      const id = newId();
      await create(type, { ...firstOf(type, register), id, [field]: value });
      expect(await read(type, id)).toMatchObject({ version: 1, record: { [field]: value } });
    }
  });

  it('for a text of 20,000 characters and a list of 10,000', async () => {
    const id = newId();
    const activity = { ...firstOf('ACTIVITY', register), id, description: '👩🏽‍⚕️é'.repeat(2500).slice(0, 20_000) };
    const recipients = Array.from({ length: 10_000 }, (_, i) => `bénéficiaire "${i}", {x}`);
    const data = recipients.map((name) => ({ name, special: null, article9Condition: null, retention: null }));
    const written = await create('ACTIVITY', { ...activity, recipients, data });
    expect((await read('ACTIVITY', id)).record).toEqual(written);
  });

  it('for a use of 10,000 activities', async () => {
    const id = newId();
    const activityIds = Array.from({ length: 10_000 }, () => 'a1');
    const written = await create('ENGAGEMENT', { ...firstOf('ENGAGEMENT', register), id, parentId: null, activityIds });
    expect((await read('ENGAGEMENT', id)).record).toEqual(written);
  });

  it('for a whole register', async () => {
    const whole = await newRegister(database);
    const found = await database.transactions.read({ reach: 'EVERY_MEMBER', id: null, through: 'NODE' }, (tx) =>
      registerOfMember(tx, whole.member.id),
    );
    expect(found).toEqual(whole);
  });
});

describe('the journal of all this', () => {
  it.each(['of the register', 'of the catalogue'])('%s verifies, whatever was written', async (of) => {
    const memberId = of === 'of the catalogue' ? '' : register.member.id;
    const { entries, flaws } = await done(database, (tx) => verifyChain(tx, memberId));
    expect(flaws).toEqual([]);
    expect(entries).toBeGreaterThan(10);
  });
});

/** Whose records a type is of. */
const ownerOf = (type: KeptType, id: string) => (type === 'PROVIDER' ? '' : type === 'MEMBER' ? id : register.member.id);

async function create<Type extends KeptType>(type: Type, record: RecordMap[Type]): Promise<RecordMap[Type]> {
  return (await done(database, (tx) => createRecord(recordTx(tx), type, ownerOf(type, record.id), record, []))).record;
}

async function read<Type extends KeptType>(type: Type, id: string) {
  const { version, record } = (await done(database, (tx) => findRecord(tx, type, ownerOf(type, id), id)))!;
  return { version, record };
}

function changing<Type extends KeptType>(type: Type, id: string, change: () => RecordMap[Type]) {
  return done(database, (tx) =>
    changeRecord(recordTx(tx), { type, memberId: ownerOf(type, id), id, version: 1, path: [], idField: 'id' }, change),
  );
}

/** Any record that a file might hold, whose references lead somewhere. */
function valid<Type extends KeptType>(type: Type): fc.Arbitrary<RecordMap[Type]> {
  const linked = anyRecord(definitions[type]).map((record) => withReferences(type, record));
  return linked.filter((record) => problemsOf(type, record).length === 0) as unknown as fc.Arbitrary<RecordMap[Type]>;
}

function problemsOf(type: KeptType, record: Record<string, unknown>): unknown[] {
  const { list } = RECORD_TABLES[type];
  const alone = structuredClone(record);
  return list === null ? memberProblems(alone) : recordProblems(list, alone);
}

function withReferences(type: KeptType, record: Record<string, unknown>): Record<string, unknown> {
  const [one] = register.providers;
  const ids = (list: unknown, id: string) => (Array.isArray(list) ? list.map(() => id) : list);
  const orNull = (value: unknown, id: string | undefined) => (value === null ? null : id);
  const open = 'from' in record ? { to: null } : {};
  switch (type) {
    case 'ACTIVITY':
      return { ...record, ...open, arrangementIds: ids(record.arrangementIds, 'g2') };
    case 'ENGAGEMENT':
      return {
        ...record,
        ...open,
        providerId: one?.id,
        parentId: null,
        activityIds: ids(record.activityIds, 'a1'),
        agreementIds: ids(record.agreementIds, 'g2'),
      };
    case 'LOCATION':
      return { ...record, ...open, engagementId: null, activityId: 'a1', operatorId: orNull(record.operatorId, one?.id) };
    case 'AGREEMENT': {
      const { subProcessing, subProcessorNotices } = record as {
        subProcessing: { list: unknown } | null;
        subProcessorNotices: object[] | null;
      };
      return {
        ...record,
        ...open,
        providerId: orNull(record.providerId, one?.id),
        subProcessing: subProcessing && { ...subProcessing, list: ids(subProcessing.list, one?.id ?? '') },
        subProcessorNotices: subProcessorNotices && subProcessorNotices.map((notice) => ({ ...notice, providerId: one?.id })),
      };
    }
    default:
      return record;
  }
}
