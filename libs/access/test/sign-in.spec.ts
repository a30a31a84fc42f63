import { isRefused } from '../../runtime/src/index.js';
import { CloseAccount } from '../src/index.js';
import { accepted, accessDatabase, type AccessDatabase, PASSWORD, refusals, somebody } from './access.js';

const wrong = 'une autre phrase, qui est fausse';

describe('signing in', () => {
  let node: AccessDatabase;
  let client = 0;
  beforeAll(async () => {
    node = await accessDatabase();
  });
  afterAll(() => node.close());

  const from = (email: string, password: string, clientAddress = `2001:db8:0:${(++client).toString(16)}::1`) =>
    node.signIn.run({ email, password, clientAddress, device: 'Navigateur' });
  const sessions = async () =>
    (await node.source.query<{ count: number }[]>('SELECT count(*)::int AS count FROM session'))[0]?.count;

  it('opens a session for the password of the account, however its address and its accents are typed', async () => {
    const { id } = await somebody(node, 'Camille@exemple.fr');
    const started = accepted(await from(' camille@EXEMPLE.fr', PASSWORD.normalize('NFD')));
    expect(started.accountId).toBe(id);
    expect((await node.asks(started.secret))?.id).toBe(id);
  });

  it('says the same of a wrong password, of an account that is not there, and of one that is closed', async () => {
    await somebody(node, 'ouvert@exemple.fr');
    const { id } = await somebody(node, 'ferme@exemple.fr');
    accepted(await new CloseAccount(node.transactions).disable(node.first.actor, id));
    const before = await sessions();
    const answers = [
      await from('ouvert@exemple.fr', wrong),
      await from('personne@exemple.fr', wrong),
      await from('ferme@exemple.fr', PASSWORD),
    ];
    expect(answers.map(refusals)).toEqual(answers.map(() => ['REFUSED input.password']));
    expect(new Set(answers.map((answer) => isRefused(answer) && answer.message)).size).toBe(1);
    expect(await sessions()).toBe(before);
  });

  it.each(['verrou@exemple.fr', 'absent@exemple.fr'])(
    'waits longer and longer after five failures, and says so: %s',
    async (email) => {
      if (email.startsWith('verrou')) await somebody(node, email);
      for (let tries = 0; tries < 5; tries++) expect(refusals(await from(email, wrong))).toEqual(['REFUSED input.password']);
      expect(english(await from(email, PASSWORD))).toBe('Too many attempts. Try again in 1 min.');
      node.clock.advance(60_000);
      expect(refusals(await from(email, wrong))).toEqual(['REFUSED input.password']);
      expect(english(await from(email, PASSWORD))).toBe('Too many attempts. Try again in 2 min.');
      for (let failures = 0; failures < 8; failures++) {
        node.clock.advance(3_600_000);
        await from(email, wrong);
      }
      expect(english(await from(email, wrong))).toBe('Too many attempts. Try again in 60 min.');
    },
  );

  it('lets the person in after the wait, and forgets their failures', async () => {
    const email = 'etourdie@exemple.fr';
    await somebody(node, email);
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 4; tries++) await from(email, wrong);
      expect(isRefused(await from(email, PASSWORD))).toBe(false);
    }
  });

  it('looks at no more passwords for many tries at once than for one after the other', async () => {
    const email = 'foule@exemple.fr';
    await somebody(node, email);
    const answers = await Promise.all(Array.from({ length: 30 }, () => from(email, wrong)));
    const looked = answers.filter((answer) => refusals(answer)[0] === 'REFUSED input.password');
    expect(looked).toHaveLength(5);
  });

  it('slows a client down that tries many accounts, and nobody else', async () => {
    for (let tries = 0; tries < 50; tries++) await from(`essai-${tries}@exemple.fr`, wrong, '198.51.100.7');
    await somebody(node, 'voisine@exemple.fr');
    expect(english(await from('voisine@exemple.fr', PASSWORD, '198.51.100.7'))).toBe('Too many attempts. Try again in 1 min.');
    accepted(await from('voisine@exemple.fr', PASSWORD, '198.51.100.8'));
  });

  it('does not count the right passwords of a shared client as failures', async () => {
    await somebody(node, 'mairie@exemple.fr');
    for (let tries = 0; tries < 55; tries++)
      expect(isRefused(await from('mairie@exemple.fr', PASSWORD, '198.51.100.9'))).toBe(false);
  });

  it('does not shut out a building where fifty people mistyped in the course of a day', async () => {
    await somebody(node, 'presente@exemple.fr');
    for (let tries = 0; tries < 60; tries++) {
      node.clock.advance(10 * 60_000);
      expect(refusals(await from(`distrait-${tries}@exemple.fr`, wrong, '198.51.100.10'))).toEqual(['REFUSED input.password']);
    }
    for (let times = 0; times < 5; times++) accepted(await from('presente@exemple.fr', PASSWORD, '198.51.100.10'));
  });

  it('gives a client its time back: one try each minute', async () => {
    const spray = (tries: number) => from(`pluie-${tries}@exemple.fr`, wrong, '198.51.100.11');
    for (let tries = 0; tries < 50; tries++) await spray(tries);
    expect(english(await spray(50))).toBe('Too many attempts. Try again in 1 min.');
    node.clock.advance(60 * 60_000);
    for (let tries = 100; tries < 149; tries++) expect(refusals(await spray(tries))).toEqual(['REFUSED input.password']);
  });

  it('takes the addresses of one IPv6 network for one client', async () => {
    for (let tries = 0; tries < 50; tries++) await from(`reseau-${tries}@exemple.fr`, wrong, `2001:db8:ffff:1::${tries}`);
    expect(english(await from('reseau@exemple.fr', wrong, '2001:DB8:FFFF:1:a:b:c:d'))).toBe(
      'Too many attempts. Try again in 1 min.',
    );
    expect(refusals(await from('reseau@exemple.fr', wrong, '2001:db8:ffff:2::1'))).toEqual(['REFUSED input.password']);
  });

  it('counts as one the addresses that the database takes for one', async () => {
    await somebody(node, 'iris@exemple.fr');
    for (let tries = 0; tries < 5; tries++) await from('iris@exemple.fr', wrong);
    const [{ isSame } = { isSame: false }] = await node.source.query<{ isSame: boolean }[]>(`SELECT lower('İ') = 'i' AS "isSame"`);
    const said = english(await from('İris@exemple.fr', wrong));
    expect(said?.startsWith('Too many attempts.')).toBe(isSame);
  });
});

const english = (answer: unknown) => (isRefused(answer) ? answer.errors[0]?.message.en : null);
