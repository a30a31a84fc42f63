import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { isRefused, readSettings, SystemClock } from '../../runtime/src/index.js';
import { ChangePassword } from '../src/account/change-password.use-case.js';
import { FirstAccount } from '../src/account/first-account.use-case.js';
import { UpdateAccount } from '../src/account/update-account.use-case.js';
import type { Viewer } from '../src/permissions/viewer.js';
import { Viewers } from '../src/viewers.js';

const password = 'une phrase que personne ne connaît';

describe('what a person changes of their own account', () => {
  let database: TestDatabase;
  let viewer: Viewer;
  beforeAll(async () => {
    database = await freshDatabase(new SystemClock());
    const first = new FirstAccount(database.transactions);
    const secret = (await first.link()) ?? '';
    const started = await first.create({ secret, email: 'ada@exemple.fr', name: 'Ada', password, locale: 'fr' }, null);
    if (isRefused(started)) throw started;
    const viewers = new Viewers(database.transactions, new SystemClock(), readSettings({}));
    const found = await viewers.of({ cookie: `vigie=${started.secret}`, authorization: undefined });
    if (found === null) throw new Error('Nobody is signed in.');
    viewer = found;
  });
  afterAll(() => database.close());

  it('is said to be theirs in the journal of the node, and done through their session', async () => {
    expect(await new UpdateAccount(database.transactions).run(viewer, { name: 'Ada L.' })).toBe(true);
    const changed = await new ChangePassword(database.transactions).run(
      viewer,
      { current: password, password: 'une autre phrase, plus longue' },
      '127.0.0.1',
    );
    expect(isRefused(changed)).toBe(false);
    const entries = await database.source.query(
      `SELECT actor_id, through, content FROM journal WHERE record_type = 'ACCOUNT' AND action = 'UPDATED' ORDER BY seq`,
    );
    expect(entries).toEqual([
      { actor_id: viewer.id, through: 'SESSION', content: { details: 'CHANGED' } },
      { actor_id: viewer.id, through: 'SESSION', content: { password: 'CHANGED' } },
    ]);
  });
});
