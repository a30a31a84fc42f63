import { isRefused, newId } from '../../runtime/src/index.js';
import { CloseAccount, CreatePasswordLink, FirstAccount } from '../src/index.js';
import { ChangePassword } from '../src/account/change-password.use-case.js';
import { accepted, accessDatabase, type AccessDatabase, newMember, PASSWORD, refusals, somebody } from './access.js';

const other = 'encore une phrase, mais bien à moi';
const whom = (actorId: string) => ({ actorId, email: null });

describe('accounts', () => {
  let node: AccessDatabase;
  let closing: CloseAccount;
  let links: CreatePasswordLink;
  beforeAll(async () => {
    node = await accessDatabase();
    closing = new CloseAccount(node.transactions);
    links = new CreatePasswordLink(node.transactions);
  });
  afterAll(() => node.close());

  const signIn = (email: string, password: string) => node.signIn.run({ email, password, clientAddress: newId(), device: null });
  /** Everything that a refusal must leave as it is. */
  const everything = () =>
    Promise.all(
      ['account', 'session', 'one_time_link', 'member_role', 'node_role', 'api_token', 'journal'].map((table) =>
        node.source.query<object[]>(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`),
      ),
    );
  const refusedWithoutTrace = async (work: () => Promise<unknown>) => {
    const before = await everything();
    const answer = refusals(await work());
    expect(await everything()).toEqual(before);
    return answer;
  };

  it('begin with one that administers the node, by a link that is made only while there is none', async () => {
    expect(node.first.nodeRoles).toEqual(['NODE_ADMIN']);
    const first = new FirstAccount(node.transactions);
    expect(await first.link()).toBeNull();
    const account = { email: 'seconde@exemple.fr', name: 'Seconde', locale: 'fr' as const, password: PASSWORD };
    expect(await refusedWithoutTrace(() => first.create({ ...account, secret: newId() }, null))).toEqual(['REFUSED input.secret']);
  });

  it('are made by an invitation, whose link works once and for a week', async () => {
    const memberId = await newMember(node);
    const invited = { name: 'Lina Haddad', locale: 'en' as const, given: { memberId, role: 'DPO' as const } };
    const { secret } = accepted(await node.invitations.run(node.first.actor, { ...invited, email: 'lina@exemple.fr' }));
    const choose = (link: string, password = PASSWORD) => node.passwords.run({ secret: link, password, name: 'Lina H.' }, null);
    expect(await refusedWithoutTrace(() => choose(secret, 'trop court'))).toEqual(['INVALID input.password']);
    const viewer = await node.asks(accepted(await choose(secret)).secret);
    expect(viewer).toMatchObject({ kind: 'PERSON', name: 'Lina H.', language: 'en', nodeRoles: [] });
    expect([...(viewer?.memberRoles ?? [])]).toEqual([[memberId, ['DPO']]]);
    expect(await refusedWithoutTrace(() => choose(secret))).toEqual(['REFUSED input.secret']);

    const late = accepted(await node.invitations.run(node.first.actor, { ...invited, email: 'tard@exemple.fr' }));
    node.clock.advance(7 * 86_400_000);
    expect(await refusedWithoutTrace(() => choose(late.secret))).toEqual(['REFUSED input.secret']);
  });

  it('are not made twice for an address, nor with a role of a member that is not there', async () => {
    await somebody(node, 'une@exemple.fr');
    const invite = (email: string, memberId: string | null) => {
      const given = memberId === null ? null : { memberId, role: 'READER' as const };
      return node.invitations.run(node.first.actor, { email, name: 'X', locale: 'fr', given });
    };
    expect(await refusedWithoutTrace(() => invite('UNE@exemple.fr', null))).toEqual(['CONFLICT input.email']);
    expect(await refusedWithoutTrace(() => invite('deux@exemple.fr', newId()))).toEqual(['NOT_FOUND input.memberId']);
  });

  it.each([
    ['too short', 'onze lettre'],
    ['too long', 'phrase '.repeat(29)],
    ['what everybody types', 'MotDePasse123456'],
    ['a run of keys', 'azertyuiop1234'],
    ['a common word and many figures', 'motdepasse-20262026'],
    ['one letter', 'aaaaaaaaaaaaaaaa'],
    ['one’s own address', 'facile@exemple.fr'],
    ['one’s own name', 'Nom Prénom 2026'],
  ])('refuse a password that is %s', async (_, password) => {
    const email = `facile@exemple.fr`;
    const { accountId, secret } = await linkOf(email);
    const answer = await refusedWithoutTrace(() => node.passwords.run({ secret, password, name: null }, null));
    expect(answer).toEqual(['INVALID input.password']);
    accepted(await closing.erase(node.first.actor, accountId));
  });

  it.each(['ένα δύο τρία τέσσερα', 'k7#9$2@1!5&8', 'le soleil de minuit à Brest'])(
    'take a password of one’s own: %s',
    async (password) => {
      const { secret } = await linkOf(`${newId()}@exemple.fr`);
      const started = accepted(await node.passwords.run({ secret, password, name: null }, null));
      expect(await node.asks(started.secret)).not.toBeNull();
    },
  );

  it('change the password that their person knows; the other sessions end, and the old password opens nothing', async () => {
    const viewer = await somebody(node, 'change@exemple.fr');
    const elsewhere = accepted(await signIn('change@exemple.fr', PASSWORD));
    const change = (current: string, password: string) =>
      new ChangePassword(node.transactions).run(viewer, { current, password }, newId());
    expect(await refusedWithoutTrace(() => change('ce n’est pas la bonne phrase', other))).toEqual(['INVALID input.current']);
    expect(await refusedWithoutTrace(() => change(PASSWORD, 'court'))).toEqual(['INVALID input.password']);
    accepted(await change(PASSWORD, other));
    expect(await node.asks(elsewhere.secret)).toBeNull();
    expect(refusals(await signIn('change@exemple.fr', PASSWORD))).toEqual(['REFUSED input.password']);
    accepted(await signIn('change@exemple.fr', other));
  });

  it('get a new password by a link for an hour, which ends what was open', async () => {
    const { id } = await somebody(node, 'perdu@exemple.fr');
    const before = accepted(await signIn('perdu@exemple.fr', PASSWORD));
    const { secret } = accepted(await links.run(node.first.actor, id));
    accepted(await node.passwords.run({ secret, password: other, name: null }, null));
    expect(await node.asks(before.secret)).toBeNull();
    const late = accepted(await links.run(node.first.actor, id));
    node.clock.advance(3_600_000);
    const answer = () => node.passwords.run({ secret: late.secret, password: PASSWORD, name: null }, null);
    expect(await refusedWithoutTrace(answer)).toEqual(['REFUSED input.secret']);
  });

  it('that are closed let nobody in, by session, password or link, until they are opened again', async () => {
    const { id } = await somebody(node, 'pause@exemple.fr');
    const session = accepted(await signIn('pause@exemple.fr', PASSWORD));
    const { secret } = accepted(await links.run(node.first.actor, id));
    accepted(await closing.disable(node.first.actor, id));
    accepted(await closing.enable(node.first.actor, id));
    expect(await node.asks(session.secret)).toBeNull();
    expect(refusals(await node.passwords.run({ secret, password: other, name: null }, null))).toEqual(['REFUSED input.secret']);
    accepted(await signIn('pause@exemple.fr', PASSWORD));
  });

  it('that are erased leave an id, and nothing of their person', async () => {
    const memberId = await newMember(node);
    const { id } = await somebody(node, 'oubli@exemple.fr');
    accepted(await node.roles.openMember(node.first.actor, whom(node.firstId), memberId));
    accepted(await node.roles.give(node.first.actor, whom(id), memberId, 'DPO'));
    accepted(await node.roles.giveOfNode(node.first.actor, whom(id), 'LAWYER'));
    const session = accepted(await signIn('oubli@exemple.fr', PASSWORD));
    await signIn('oubli@exemple.fr', other);
    accepted(await closing.erase(node.first.actor, id));
    expect(await node.source.query('SELECT to_jsonb(a) AS row FROM account a WHERE id = $1', [id])).toEqual([
      {
        row: expect.objectContaining({
          id,
          email: '',
          name: '',
          password_hash: null,
          openid_issuer: null,
          openid_subject: null,
        }) as object,
      },
    ]);
    expect(await node.asks(session.secret)).toBeNull();
    const left = await everything();
    expect(JSON.stringify(left)).not.toContain('oubli@exemple.fr');
    expect(JSON.stringify([left[1], left[2], left[3], left[4]])).not.toContain(id);
    accepted(await node.invitations.run(node.first.actor, { email: 'oubli@exemple.fr', name: 'Autre', locale: 'fr', given: null }));
  });

  it('are not erased or closed while nobody else administers the node, nor erased while nobody else does the member', async () => {
    const memberId = await newMember(node);
    const { id } = await somebody(node);
    accepted(await node.roles.openMember(node.first.actor, whom(id), memberId));
    const act = (how: 'erase' | 'disable', accountId: string) => () => closing[how](node.first.actor, accountId);
    expect(await refusedWithoutTrace(act('erase', node.firstId))).toEqual(['REFUSED input.accountId']);
    expect(await refusedWithoutTrace(act('disable', node.firstId))).toEqual(['REFUSED input.accountId']);
    expect(await refusedWithoutTrace(act('erase', id))).toEqual(['REFUSED input.accountId']);
    const answer = await closing.erase(node.first.actor, id);
    expect(isRefused(answer) && answer.errors[0]?.message.fr).toBe(
      'C’est la dernière personne qui administre ce membre : donnez d’abord ce rôle à une autre.',
    );
  });

  it.each(['', 'x', "'; --", '00000000-0000-0000-0000-000000000000'])('that are not there are not found: %p', async (id) => {
    for (const work of [
      () => closing.disable(node.first.actor, id),
      () => closing.enable(node.first.actor, id),
      () => closing.erase(node.first.actor, id),
      () => links.run(node.first.actor, id),
    ]) {
      expect(await refusedWithoutTrace(work)).toEqual(['NOT_FOUND input.accountId']);
    }
  });

  async function linkOf(email: string) {
    return accepted(await node.invitations.run(node.first.actor, { email, name: 'Nom Prénom', locale: 'fr', given: null }));
  }

  it('leave the node to somebody who has come in already: an invitation that nobody took up is nobody', async () => {
    const invited = { email: 'attendue@exemple.fr', name: 'Attendue', locale: 'fr' as const, given: null };
    const { accountId, secret } = accepted(await node.invitations.run(node.first.actor, invited));
    accepted(await node.roles.giveOfNode(node.first.actor, whom(accountId), 'NODE_ADMIN'));
    const leave = () => node.roles.takeOfNode(node.first.actor, whom(node.firstId), 'NODE_ADMIN');
    const others = await node.source.query<{ actor_id: string }[]>(
      `SELECT actor_id FROM node_role WHERE role = 'NODE_ADMIN' AND actor_id <> ALL($1)`,
      [[node.firstId, accountId]],
    );
    for (const { actor_id: id } of others) accepted(await node.roles.takeOfNode(node.first.actor, whom(id), 'NODE_ADMIN'));
    expect(await refusedWithoutTrace(leave)).toEqual(['REFUSED input.role']);
    expect(await refusedWithoutTrace(() => closing.disable(node.first.actor, node.firstId))).toEqual(['REFUSED input.accountId']);
    accepted(await node.passwords.run({ secret, password: PASSWORD, name: null }, null));
    accepted(await leave());
    accepted(await node.roles.giveOfNode(node.first.actor, whom(node.firstId), 'NODE_ADMIN'));
  });
});
