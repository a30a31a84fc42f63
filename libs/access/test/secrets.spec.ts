import { verifyChain } from '../../journal/src/index.js';
import { theNode } from '../../database/src/index.js';
import { CloseAccount, CreatePasswordLink } from '../src/index.js';
import { ChangePassword } from '../src/account/change-password.use-case.js';
import { accepted, accessDatabase, type AccessDatabase, newMember, PASSWORD, somebody } from './access.js';

const other = 'encore une phrase, mais bien à moi';

describe('what the node keeps of secrets', () => {
  let node: AccessDatabase;
  let memberId: string;
  /** Everything that was shown once, or typed. */
  const secrets: string[] = [PASSWORD, other];
  let erasedId: string;

  beforeAll(async () => {
    node = await accessDatabase();
    memberId = await newMember(node);
    const { actor } = node.first;
    const invited = { email: 'parcours@exemple.fr', name: 'Camille Parcours', locale: 'fr' as const };
    const given = { memberId, role: 'ADMIN' as const };
    const { accountId, secret } = accepted(await node.invitations.run(actor, { ...invited, given }));
    const chosen = accepted(await node.passwords.run({ secret, password: PASSWORD, name: null }, 'Navigateur'));
    const viewer = await node.asks(chosen.secret);
    if (viewer === null) throw new Error('Nobody is signed in.');
    accepted(await new ChangePassword(node.transactions).run(viewer, { current: PASSWORD, password: other }, '192.0.2.1'));
    const client = { email: invited.email, clientAddress: '192.0.2.1', device: null };
    const again = accepted(await node.signIn.run({ ...client, password: other }));
    await node.signIn.run({ ...client, password: 'une phrase qui est fausse' });
    const link = accepted(await new CreatePasswordLink(node.transactions).run(actor, accountId));
    const token = { name: 'Outil', expiresOn: '2027-01-01', memberIds: [memberId], role: 'DPO' as const, nodeRoles: [] };
    const { secret: bearer } = accepted(await node.tokens.run(viewer.actor, token));
    secrets.push(secret, chosen.secret, again.secret, link.secret, bearer, 'une phrase qui est fausse', '192.0.2.1');

    const erased = await somebody(node, 'effacee@exemple.fr');
    erasedId = erased.id;
    accepted(await new CloseAccount(node.transactions).erase(actor, erased.id));
  });
  afterAll(() => node.close());

  it('is in no table: neither a password, nor a link, a session, a token or the address of a client', async () => {
    const tables = await node.source.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    const kept: string[] = [];
    for (const { name } of tables) {
      const rows = await node.source.query<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
      kept.push(...rows.map(({ row }) => row));
    }
    const all = kept.join('\n');
    expect(all).toContain('parcours@exemple.fr');
    expect(all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of secrets) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('is not in the journal, which names nobody and whose chains hold', async () => {
    const entries = await node.source.query<object[]>('SELECT record_type, record_id, action, content FROM journal');
    const text = JSON.stringify(entries);
    expect(text).toContain(erasedId);
    for (const personal of ['@', 'Camille', 'Parcours', 'Ada', 'Navigateur', '$argon2id', ...secrets])
      expect(text).not.toContain(personal);
    const chains = await node.transactions.read(theNode, async (tx) => [
      await verifyChain(tx, ''),
      await verifyChain(tx, memberId),
    ]);
    expect(chains.map(({ flaws }) => flaws)).toEqual([[], []]);
    expect(chains.every(({ entries: count }) => count > 0)).toBe(true);
  });

  it.each([
    'SELECT password_hash FROM account',
    'SELECT email FROM account',
    'SELECT openid_subject FROM account',
    'SELECT * FROM account',
    'SELECT * FROM session',
    'SELECT hash FROM api_token',
    'SELECT * FROM one_time_link',
    'SELECT * FROM sign_in_failure',
    "INSERT INTO member_role (member_id, actor_id, role, granted_at) VALUES ('x', gen_random_uuid(), 'ADMIN', now())",
    "INSERT INTO node_role (actor_id, role, granted_at) VALUES (gen_random_uuid(), 'NODE_ADMIN', now())",
    "UPDATE account SET name = 'x'",
    'DELETE FROM session',
  ])('is out of reach of who reads registers: %s', async (statement) => {
    for (const reach of ['GRANTED', 'EVERY_MEMBER'] as const) {
      const asked = node.transactions.run({ ...node.first.actor, reach }, (tx) => tx.rows(statement));
      await expect(asked).rejects.toThrow(/permission denied/);
    }
  });

  it('lets who reads registers see who has which role, by name', async () => {
    const names = await node.transactions.read(node.first.actor, (tx) =>
      tx.rows('SELECT a.name, r.role FROM member_role r JOIN account a ON a.id = r.actor_id'),
    );
    expect(names).toEqual([{ name: 'Camille Parcours', role: 'ADMIN' }]);
  });
});
