import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { isRefused, SetClock } from '../../runtime/src/index.js';
import { FirstAccount } from '../src/index.js';
import { PASSWORD, refusals } from './access.js';

describe('the first account of a node', () => {
  let database: TestDatabase;
  let first: FirstAccount;
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  beforeEach(async () => {
    database = await freshDatabase(clock);
    first = new FirstAccount(database.transactions);
  });
  afterEach(() => database.close());

  const create = (secret: string | null, email = 'ada@exemple.fr', password = PASSWORD) =>
    first.create({ secret: secret ?? '', email, name: 'Ada', locale: 'fr', password }, null);
  const counts = async () =>
    (
      await database.source.query<object[]>(
        `SELECT (SELECT count(*)::int FROM account) AS accounts, (SELECT count(*)::int FROM node_role) AS roles,
           (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM journal) AS entries`,
      )
    )[0];
  const none = { accounts: 0, roles: 0, sessions: 0, entries: 0 };

  it('is made with the last link that the node gave, within the hour, by whoever has it', async () => {
    const replaced = await first.link();
    const late = await first.link();
    expect(refusals(await create('n’importe quoi'))).toEqual(['REFUSED input.secret']);
    expect(refusals(await create(replaced))).toEqual(['REFUSED input.secret']);
    clock.advance(3_600_000);
    expect(refusals(await create(late))).toEqual(['REFUSED input.secret']);
    const good = await first.link();
    expect(refusals(await create(good, 'ada@exemple.fr', 'court'))).toEqual(['INVALID input.password']);
    expect(await counts()).toEqual(none);
    expect(isRefused(await create(good))).toBe(false);
    expect(await counts()).toEqual({ accounts: 1, roles: 1, sessions: 1, entries: 2 });
    expect(await first.link()).toBeNull();
  });

  it('is one, however many use the link at once', async () => {
    const secret = await first.link();
    const answers = await Promise.all(['a@exemple.fr', 'b@exemple.fr', 'c@exemple.fr'].map((email) => create(secret, email)));
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(1);
    expect(await counts()).toEqual({ accounts: 1, roles: 1, sessions: 1, entries: 2 });
  });
});
