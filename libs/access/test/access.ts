import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { isRefused, newId, SetClock, type Refused, type Settings } from '../../runtime/src/index.js';
import { CreateToken, FirstAccount, GrantRole, InviteAccount, type Viewer, Viewers } from '../src/index.js';
import { ChoosePassword } from '../src/account/choose-password.use-case.js';
import { SignIn } from '../src/account/sign-in.use-case.js';

export const PASSWORD = 'une phrase que personne ne connaît';

/** A node without a network: its use cases on a database of its own, and a clock that the suite moves. */
export async function accessDatabase() {
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  const database = await freshDatabase(clock);
  const viewers = new Viewers(database.transactions, clock, { publicUrl: null } as Settings);
  const asks = (secret: string) => viewers.of({ cookie: `vigie=${secret}`, authorization: undefined });
  const first = await makeFirst(database);
  return {
    ...database,
    ...useCases(database, clock),
    clock,
    viewers,
    asks,
    firstId: first.accountId,
    first: await known(asks(first.secret)),
  };
}

export type AccessDatabase = Awaited<ReturnType<typeof accessDatabase>>;

function useCases({ transactions }: TestDatabase, clock: SetClock) {
  return {
    roles: new GrantRole(transactions),
    invitations: new InviteAccount(transactions),
    passwords: new ChoosePassword(transactions),
    signIn: new SignIn(transactions),
    tokens: new CreateToken(transactions, clock),
  };
}

async function makeFirst({ transactions }: TestDatabase) {
  const firstAccount = new FirstAccount(transactions);
  const secret = (await firstAccount.link()) ?? '';
  const account = { email: 'premiere@exemple.fr', name: 'Ada Premier', locale: 'fr' as const };
  return accepted(await firstAccount.create({ ...account, secret, password: PASSWORD }, null));
}

/** Somebody new with a password, signed in. */
export async function somebody(
  { invitations, passwords, asks, first }: AccessDatabase,
  email = `${newId()}@exemple.fr`,
): Promise<Viewer> {
  const { secret } = accepted(await invitations.run(first.actor, { email, name: 'Nom Prénom', locale: 'fr', given: null }));
  const started = accepted(await passwords.run({ secret, password: PASSWORD, name: null }, 'Navigateur'));
  return known(asks(started.secret));
}

/** A member of which nothing else is said. */
export async function newMember({ source }: Pick<AccessDatabase, 'source'>): Promise<string> {
  const id = newId();
  await source.query(`INSERT INTO member (member_id, version, name, kind) VALUES ($1, 1, 'Commune de Thyrse', 'COMMUNE')`, [id]);
  return id;
}

export function accepted<Result>(result: Result | Refused): Result {
  if (isRefused(result)) throw result;
  return result;
}

/** The codes and the places of what was refused. */
export function refusals(result: unknown): string[] {
  if (!isRefused(result)) throw new Error('This was not refused.');
  return result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
}

async function known(viewer: Promise<Viewer | null>): Promise<Viewer> {
  const found = await viewer;
  if (found === null) throw new Error('Nobody is signed in.');
  return found;
}
