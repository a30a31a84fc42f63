import { SetClock } from '../../libs/runtime/src/index.js';
import { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

const PASSWORD = 'une phrase que personne ne connaît';
const errors = 'errors { code path }';
const mutation = (field: string, answer = '') => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${inputs[field] ?? type}!) { ${field}(input: $input) { ${answer} ${errors} } }`;
};
const inputs: Record<string, string> = {
  grantRole: 'RoleInput',
  revokeRole: 'RoleInput',
  grantNodeRole: 'NodeRoleInput',
  disableAccount: 'AccountInput',
  enableAccount: 'AccountInput',
  eraseAccount: 'AccountInput',
  createPasswordLink: 'AccountInput',
};

describe('access over HTTP', () => {
  let node: TestNode;
  let member: string;
  let admin: Client;
  let reader: Client;
  const clock = new SetClock('2026-03-02T09:00:00.000Z');

  beforeAll(async () => {
    node = await testNode(clock);
    member = await node.member();
    admin = await node.person({ members: { [member]: 'ADMIN' } });
    reader = await node.person({ members: { [member]: 'READER' } });
  });
  afterAll(() => node.stop());

  const idOf = async (client: Client) => (await client.ask<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;
  const accounts = async () =>
    (await node.admin.ask<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }')).accounts.totalCount;
  const codes = async (client: Client, query: string, variables: object = {}) =>
    (await client.send(query, variables)).errors?.map(({ extensions }) => extensions.code);

  it('tells who asks, with their roles and their sessions', async () => {
    const { viewer } = await reader.ask(
      '{ viewer { kind name locale memberships { role member { id } } sessions { device isCurrent } } }',
    );
    expect(viewer).toEqual({
      kind: 'PERSON',
      name: expect.stringContaining('Personne') as string,
      locale: 'en',
      memberships: [{ role: 'READER', member: { id: member } }],
      sessions: [{ device: 'node', isCurrent: true }],
    });
    expect(await new Client(node.address).ask('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('tells what the viewer may do, on the node and on each member', async () => {
    const dpo = await node.person({ members: { [member]: 'DPO' }, node: ['GROUP_DPO'] });
    const elsewhere = await node.member();
    const may = async (client: Client) => {
      const {
        viewer,
        member: one,
        other,
      } = await client.ask(`{ viewer { may } member(id: "${member}") { may } other: member(id: "${elsewhere}") { may } }`);
      return [viewer.may as string[], one?.may as string[] | undefined, other?.may as string[] | undefined];
    };
    const read = ['REGISTER_READ'];
    const write = ['REGISTER_READ', 'REGISTER_WRITE', 'REGISTER_IMPORT', 'REGISTER_END', 'REGISTER_REMOVE', 'REGISTER_EXPORT'];
    const decide = ['CLAUSES_REVIEW', 'FINDINGS_DECIDE', 'JOURNAL_VERIFY', 'JOURNAL_REDACT'];
    expect(await may(reader)).toEqual([[], read, undefined]);
    expect(await may(dpo)).toEqual([
      ['PROVIDERS_ADD', 'PROVIDERS_FACTS', 'GROUP_ASK'],
      [...write, ...decide, 'ACCESS_RECORDS_READ'],
      [],
    ]);
    expect(await may(admin)).toEqual([
      ['PROVIDERS_ADD', 'ACCOUNT_INVITE', 'GROUP_ASK'],
      [...write, ...decide, 'MEMBER_ROLES', 'MEMBER_SHARING', 'ACCESS_RECORDS_READ'],
      undefined,
    ]);
  });

  it('lets the administrator of a member invite somebody with a role there, who comes in and goes', async () => {
    const input = { email: 'Invitee@exemple.fr', name: 'Invitée', memberId: member, role: 'EDITOR' };
    const { inviteAccount } = await admin.ask<{ inviteAccount: { link: string; errors: object[] } }>(
      mutation('inviteAccount', 'link'),
      { input },
    );
    expect(inviteAccount.errors).toEqual([]);
    const [page, secret] = inviteAccount.link.split('#');
    expect(page).toBe(`${node.address}/password`);

    const nobody = new Client(node.address);
    const chosen = await nobody.ask(mutation('choosePassword', 'viewer { memberships { role member { id } } }'), {
      input: { secret, password: PASSWORD },
    });
    expect(chosen.choosePassword).toEqual({ viewer: { memberships: [{ role: 'EDITOR', member: { id: member } }] }, errors: [] });

    const response = await nobody.post(
      '/graphql',
      JSON.stringify({
        query: mutation('signIn', 'viewer { name }'),
        variables: { input: { email: 'invitee@exemple.fr', password: PASSWORD } },
      }),
      'application/json',
    );
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^vigie=[\w-]{43}; Path=\/; Expires=Mon, 16 Mar 2026 09:00:00 GMT; HttpOnly; SameSite=Lax$/);
    const invitee = new Client(node.address, { cookie: cookie.split(';')[0] ?? '' });
    expect((await invitee.ask('{ viewer { name } }')).viewer).toEqual({ name: 'Invitée' });
    await invitee.ask('mutation { signOut { done } }');
    expect((await invitee.ask('{ viewer { name } }')).viewer).toBeNull();
  });

  it('does not let an administrator invite for no member, or for another’s', async () => {
    const before = await accounts();
    const elsewhere = await node.member();
    const invite = (input: object) =>
      admin.ask<{ inviteAccount: { errors: object[] } }>(mutation('inviteAccount', 'accountId'), {
        input: { email: 'x@exemple.fr', name: 'X', ...input },
      });
    expect((await invite({})).inviteAccount.errors).toEqual([{ code: 'INVALID', path: ['input', 'memberId'] }]);
    expect((await invite({ memberId: elsewhere, role: 'DPO' })).inviteAccount.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'memberId'] },
    ]);
    expect((await invite({ memberId: member })).inviteAccount.errors).toEqual([{ code: 'INVALID', path: ['input', 'role'] }]);
    expect((await invite({ memberId: member, role: 'NODE_ADMIN' })).inviteAccount.errors).toEqual([
      { code: 'INVALID', path: ['input', 'role'] },
    ]);
    expect(await accounts()).toBe(before);
  });

  it('refuses a reader everything that is of administrators, and nothing changes', async () => {
    const actorId = await idOf(reader);
    const roles = 'query ($memberId: ID!) { rolesOfMember(memberId: $memberId) { actorId role } }';
    const before = await admin.ask(roles, { memberId: member });
    const refused = [
      await codes(reader, mutation('grantRole'), { input: { memberId: member, actorId, role: 'ADMIN' } }),
      await codes(reader, mutation('revokeRole'), { input: { memberId: member, actorId: await idOf(admin), role: 'ADMIN' } }),
      await codes(reader, mutation('grantNodeRole'), { input: { actorId, role: 'NODE_ADMIN' } }),
      await codes(reader, mutation('openMember'), { input: { memberId: member, actorId } }),
      await codes(reader, mutation('inviteAccount'), {
        input: { email: 'y@exemple.fr', name: 'Y', memberId: member, role: 'READER' },
      }),
      await codes(reader, mutation('createToken'), {
        input: { name: 'T', expiresOn: '2026-12-31', memberIds: [member], role: 'READER' },
      }),
      await codes(reader, mutation('createToken'), { input: { name: 'T', expiresOn: '2026-12-31', nodeRoles: ['LAWYER'] } }),
      ...(await Promise.all(
        ['disableAccount', 'enableAccount', 'eraseAccount', 'createPasswordLink'].map((field) =>
          codes(reader, mutation(field), { input: { accountId: actorId } }),
        ),
      )),
      await codes(reader, '{ accounts { totalCount } }'),
      await codes(reader, '{ rolesOfNode { actorId } }'),
      await codes(reader, roles, { memberId: member }),
    ];
    expect(refused).toEqual(refused.map(() => ['FORBIDDEN']));
    expect(await admin.ask(roles, { memberId: member })).toEqual(before);
  });

  it('asks nobody who is signed in', async () => {
    const nobody = new Client(node.address);
    expect(await codes(nobody, '{ tokens { id } }')).toEqual(['UNAUTHENTICATED']);
    expect(await codes(nobody, 'mutation { endOtherSessions { done } }')).toEqual(['UNAUTHENTICATED']);
    expect(await codes(nobody, mutation('grantNodeRole'), { input: { role: 'LAWYER' } })).toEqual(['UNAUTHENTICATED']);
  });

  it('ends one’s own sessions', async () => {
    const { viewer } = await reader.ask<Sessions>('{ viewer { sessions { id isCurrent } } }');
    const { endSession } = await reader.ask(mutation('endSession', 'done'), { input: { sessionId: 'none' } });
    expect(endSession).toEqual({ done: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'sessionId'] }] });
    expect((await reader.ask('mutation { endOtherSessions { done } }')).endOtherSessions).toEqual({ done: true });
    expect((await reader.ask<Sessions>('{ viewer { sessions { id isCurrent } } }')).viewer.sessions).toEqual(viewer.sessions);
  });

  it('gives a tool what its token opens, and no account of a person', async () => {
    const input = { name: 'Outil', expiresOn: '2026-12-31', memberIds: [member], role: 'READER' };
    const { createToken } = await admin.ask<{ createToken: { tokenId: string; secret: string } }>(
      mutation('createToken', 'tokenId secret'),
      { input },
    );
    const tool = new Client(node.address, { authorization: `Bearer ${createToken.secret}` });
    expect((await tool.ask('{ viewer { kind name email memberships { role } sessions { id } } }')).viewer).toEqual({
      kind: 'TOOL',
      name: 'Outil',
      email: null,
      memberships: [{ role: 'READER' }],
      sessions: [],
    });
    expect(await codes(tool, mutation('createToken'), { input })).toEqual(['FORBIDDEN']);
    expect(await codes(tool, mutation('updateAccount'), { input: { name: 'Autre' } })).toEqual(['FORBIDDEN']);
    await admin.ask(mutation('revokeToken', 'tokenId'), { input: { tokenId: createToken.tokenId } });
    expect(await tool.send('{ viewer { id } }')).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('says what an id that is no account’s is, rather than failing', async () => {
    const { disableAccount } = await node.admin.ask(mutation('disableAccount', 'accountId'), { input: { accountId: 'personne' } });
    expect(disableAccount).toEqual({ accountId: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'accountId'] }] });
  });
});

interface Sessions {
  viewer: { sessions: { id: string; isCurrent: boolean }[] };
}
