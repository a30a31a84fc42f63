import { examined } from '../../../test/support/examined.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { MemberRole, Viewer } from '../../access/src/index.js';
import { oneRecordEach } from '../../../test/support/one-record-each.js';
import { isRefused, newId, SetClock } from '../../runtime/src/index.js';
import { memberGlobalId, providerGlobalId } from '../src/ids/record-ids.js';
import { AnswerForProvider } from '../src/location/answer-for-provider.use-case.js';
import { newProvider } from './support/new-provider.js';

let database: TestDatabase;
const clock = new SetClock('2026-03-02T09:00:00.000Z');
beforeAll(async () => {
  database = await freshDatabase(clock);
});
afterAll(() => database.close());

describe('one answer about where a provider keeps data', () => {
  it('is given to sixty members at once, and leaves what others already said', async () => {
    const ids = Array.from({ length: 60 }, () => newId());
    const provider = await newProvider(database);
    for (const id of ids) {
      await oneRecordEach(database.source, id);
      await database.source.query('UPDATE engagement SET provider_id = $2 WHERE member_id = $1', [id, provider]);
    }
    // Twenty know nothing of the place, twenty have none, twenty say something else.
    await database.source.query('DELETE FROM location WHERE member_id = ANY($1)', [ids.slice(20, 40)]);
    await database.source.query(`UPDATE location SET country = 'US' WHERE member_id = ANY($1)`, [ids.slice(40)]);
    const viewer = await dpoOf(ids);
    const answer = {
      providerId: providerGlobalId(provider),
      service: null,
      memberIds: null,
      kind: 'PRIMARY',
      country: 'FR',
      place: 'Roubaix',
      access: null,
      keyCustody: null,
      from: null,
      to: null,
      evidence: null,
      transferTools: null,
    };
    const answered = await new AnswerForProvider(examined(database.transactions), clock).run(viewer, answer as never);
    if (isRefused(answered)) throw answered;
    expect([answered.result.locations.length, answered.result.leftAsTheyAre]).toEqual([40, 20]);
    const said = await database.source.query<object[]>(
      `SELECT country, place, version, count(*) AS count FROM location WHERE member_id = ANY($1) GROUP BY 1, 2, 3 ORDER BY 1, 3`,
      [ids],
    );
    expect(said).toEqual([
      { country: 'FR', place: 'Roubaix', version: 1, count: 20 },
      { country: 'FR', place: 'Roubaix', version: 2, count: 20 },
      { country: 'US', place: null, version: 1, count: 20 },
    ]);
    const again = await new AnswerForProvider(examined(database.transactions), clock).run(viewer, answer as never);
    expect(again).toMatchObject({ result: { locations: [], leftAsTheyAre: 60 } });
  });

  it('is not given for members whose register one only reads', async () => {
    const id = newId();
    await oneRecordEach(database.source, id);
    const viewer = await dpoOf([id], 'READER');
    const answer = { providerId: providerGlobalId(`of-${id}`), memberIds: [memberGlobalId(id)], kind: 'PRIMARY', country: 'FR' };
    const refused = await new AnswerForProvider(examined(database.transactions), clock).run(viewer, answer as never);
    expect(isRefused(refused) && refused.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

async function dpoOf(members: string[], role: MemberRole = 'DPO'): Promise<Viewer> {
  const id = newId();
  for (const member of members)
    await database.source.query('INSERT INTO member_role VALUES ($1, $2, $3, now())', [member, id, role]);
  return {
    kind: 'PERSON',
    id,
    name: 'DPO',
    language: 'fr',
    sessionId: null,
    nodeRoles: [],
    actor: { reach: 'GRANTED', id, through: 'SESSION' },
    memberRoles: new Map(members.map((member) => [member, [role]])),
  };
}
