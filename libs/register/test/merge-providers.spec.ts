import { examined } from '../../../test/support/examined.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { Viewer } from '../../access/src/index.js';
import { type ReadTx, theCommandLine } from '../../database/src/index.js';
import { oneRecordEach } from '../../../test/support/one-record-each.js';
import { verifyChain } from '../../journal/src/index.js';
import { createRecord, recordTx, type RecordMap, registerOfMember } from '../../records/src/index.js';
import { newRegister, outcome } from '../../../test/support/registers.js';
import { isRefused, newId, SetClock } from '../../runtime/src/index.js';
import { providerGlobalId } from '../src/ids/record-ids.js';
import { CorrectProvider } from '../src/provider/correct-provider.use-case.js';
import { keptProvider } from '../src/provider/kept-provider.query.js';
import { MergeProviders } from '../src/provider/merge-providers.use-case.js';
import { newProvider } from './support/new-provider.js';

let database: TestDatabase;
const clock = new SetClock('2026-03-02T09:00:00.000Z');
beforeAll(async () => {
  database = await freshDatabase(clock);
});
afterAll(() => database.close());

describe('two entries of the catalogue that are one provider', () => {
  it('are one in every place of every register, and each register remembers it', async () => {
    const registers = [await newRegister(database), await newRegister(database)];
    const [gone, keep] = ['p1', await newProvider(database)];
    const merged = await merge(keep, gone);
    expect(merged).toMatchObject({ record: { id: keep } });
    for (const { member } of registers) {
      const { register, chain } = await read(async (tx) => ({
        register: await registerOfMember(tx, member.id),
        chain: await verifyChain(tx, member.id),
      }));
      expect(JSON.stringify(register)).not.toContain(`"${gone}"`);
      expect(JSON.stringify(register)).toContain(`"${keep}"`);
      expect(chain.flaws).toEqual([]);
    }
    expect((await read((tx) => keptProvider(tx, gone)))?.record.id).toBe(keep);
  });

  it('lead on when what they became is merged in turn', async () => {
    const [a, b, c] = [await newProvider(database), await newProvider(database), await newProvider(database)];
    await merge(b, a);
    await merge(c, b);
    expect((await read((tx) => keptProvider(tx, a)))?.record.id).toBe(c);
  });

  it('are not merged twice, nor into each other, nor corrected once gone', async () => {
    const [a, b] = [await newProvider(database), await newProvider(database)];
    await merge(b, a);
    expect(await merge(b, a)).toEqual(['CONFLICT input.mergeId']);
    expect(await merge(a, b)).toEqual(['CONFLICT input.keepId']);
    expect(await merge(b, b)).toEqual(['INVALID input.mergeId']);
    const corrected = await new CorrectProvider(examined(database.transactions)).run(background, {
      providerId: providerGlobalId(a),
      version: 1,
      name: 'X',
    });
    expect(isRefused(corrected) && corrected.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('in both directions at once, are merged in one', async () => {
    const [a, b] = [await newProvider(database), await newProvider(database)];
    const results = await Promise.all([merge(a, b), merge(b, a)]);
    expect(results.filter(Array.isArray)).toHaveLength(1);
  });

  it('leave nobody with the one that is gone, whoever names it meanwhile', async () => {
    const member = { id: newId() };
    await oneRecordEach(database.source, member.id);
    const names = { agreement: 'provider_id', engagement: 'provider_id', location: 'operator_id' };
    for (let round = 0; round < 6; round++) {
      const [keep, gone] = [await newProvider(database), await newProvider(database)];
      const activity = `a${round}`;
      await database.source.query(
        `INSERT INTO activity (member_id, id, version, name, role, stage, purposes) VALUES ($1, $2, 1, 'A', 'CONTROLLER', 'LIVE', '[]')`,
        [member.id, activity],
      );
      await Promise.all([
        ...Array.from({ length: 3 }, () =>
          outcome(database, (tx) => createRecord(recordTx(tx), 'AGREEMENT', member.id, agreementWith(gone, member.id), [])),
        ),
        ...Array.from({ length: 3 }, () =>
          outcome(database, (tx) => createRecord(recordTx(tx), 'ENGAGEMENT', member.id, useOf(gone, activity), [])),
        ),
        merge(keep, gone),
      ]);
      for (const [table, column] of Object.entries(names)) {
        expect(await database.source.query(`SELECT id FROM ${table} WHERE ${column} = $1`, [gone])).toEqual([]);
      }
    }
  });
});

const background = { actor: theCommandLine } as Viewer;
const read = <Result>(work: (tx: ReadTx) => Promise<Result>) => database.transactions.read(theCommandLine, work);

async function merge(keep: string, gone: string) {
  const input = { keepId: providerGlobalId(keep), mergeId: providerGlobalId(gone), version: 1 };
  const result = await new MergeProviders(examined(database.transactions)).run(background, input);
  return isRefused(result) ? result.errors.map(({ code, path }) => `${code} ${path.join('.')}`) : result.result;
}

function useOf(providerId: string, activity: string): RecordMap['ENGAGEMENT'] {
  return {
    id: newId(),
    activityIds: [activity],
    providerId,
    service: 'S',
    role: 'PROCESSOR',
    parentId: null,
    agreementIds: null,
    sharedAgreementRef: null,
    from: null,
    to: null,
  };
}

function agreementWith(providerId: string, holderId: string): RecordMap['AGREEMENT'] {
  return {
    id: newId(),
    kind: 'PROCESSING',
    holderId,
    providerId,
    title: 'T',
    state: 'DRAFT',
    vehicle: 'OWN',
  } as RecordMap['AGREEMENT'];
}
