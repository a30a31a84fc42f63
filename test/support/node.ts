import { startNode, type Node } from '../../apps/registry/src/node.js';
import { FirstAccount, type MemberRole, type NodeRole } from '../../libs/access/src/index.js';
import { makeLog, newId, readSettings, type Clock, type Settings, SystemClock } from '../../libs/runtime/src/index.js';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import { Client } from './client.js';
import { emptyDatabase } from './database.js';

/** A node of its own for a suite, over HTTP on a free port, with an administrator who is signed in. */
export interface TestNode extends Node {
  databaseUrl: string;
  admin: Client;
  /** Somebody new, with these roles. A role of a member is written `member id: role`. */
  person(roles?: NewPerson): Promise<Client>;
  /** A new member; its id in the API. */
  member(name?: string): Promise<string>;
}

export async function testNode(clock: Clock = new SystemClock(), differing: Partial<Settings> = {}): Promise<TestNode> {
  const { url, drop } = await emptyDatabase();
  const settings = { ...readSettings({ DATABASE_URL: url, VIGIE_LOG_LEVEL: 'silent' }), port: 0, ...differing };
  const node = await startNode({ settings, clock, log: makeLog('error') });
  const admin = await firstPerson(node);
  return {
    ...node,
    databaseUrl: url,
    admin,
    person: (roles) => newPerson(node, admin, roles ?? {}),
    member: (name) => newMember(admin, name),
    stop: async () => {
      await node.stop();
      await drop();
    },
  };
}

export interface NewPerson {
  members?: Record<string, MemberRole>;
  node?: NodeRole[];
  /** Left out: English. */
  locale?: 'fr' | 'en';
}

const password = 'une phrase que personne ne connaît';

async function firstPerson({ app, address }: Node): Promise<Client> {
  const secret = await app.get(FirstAccount).link();
  const input = { secret, email: `admin-${newId()}@exemple.fr`, name: 'Administratrice', password, locale: 'en' };
  return comeIn(address, 'createFirstAccount', 'CreateFirstAccountInput', input);
}

/** Somebody new, let in by an administrator of the node; a role of a member by one of its administrators. */
export async function newPerson(
  { address }: Pick<Node, 'address'>,
  admin: Client,
  { members = {}, node = [], locale = 'en' }: NewPerson,
): Promise<Client> {
  const email = `${newId()}@exemple.fr`;
  const { inviteAccount } = await admin.ask(
    'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { accountId link errors { message } } }',
    { input: { email, name: `Personne ${email.slice(9, 18)}`, locale } },
  );
  const actorId = inviteAccount.accountId as string;
  for (const [memberId, role] of Object.entries(members)) await give(admin, memberId, actorId, role);
  for (const role of node) {
    await admin.ask('mutation ($input: NodeRoleInput!) { grantNodeRole(input: $input) { errors { message } } }', {
      input: { actorId, role },
    });
  }
  const secret = (inviteAccount.link as string).split('#')[1];
  return comeIn(address, 'choosePassword', 'ChoosePasswordInput', { secret, password });
}

/** The administrator of the node makes itself the first of the member, when nobody is, and gives the role. */
async function give(admin: Client, memberId: string, actorId: string, role: MemberRole): Promise<void> {
  const { viewer } = await admin.ask('{ viewer { id } }');
  await admin.ask('mutation ($input: OpenMemberInput!) { openMember(input: $input) { errors { message } } }', {
    input: { memberId, actorId: viewer.id },
  });
  const { grantRole } = await admin.ask('mutation ($input: RoleInput!) { grantRole(input: $input) { errors { message } } }', {
    input: { memberId, actorId, role },
  });
  if (grantRole.errors.length > 0) throw new Error(JSON.stringify(grantRole.errors));
}

async function newMember(admin: Client, name = `Commune ${newId().slice(-6)}`): Promise<string> {
  const { createMember } = await admin.ask(
    'mutation ($input: CreateMemberInput!) { createMember(input: $input) { member { id } errors { message } } }',
    { input: { name, kind: 'COMMUNE', country: 'FR' } },
  );
  return createMember.member.id as string;
}

async function comeIn(address: string, field: string, type: string, input: object): Promise<Client> {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { viewer { id } errors { path message } } }`;
  const response = await new Client(address).post('/graphql', JSON.stringify({ query, variables: { input } }), 'application/json');
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(await response.text());
  return new Client(address, { cookie });
}

/** An id of the API for something that is not there. */
export const nothing = (type: string, memberId: string) => globalId(type, memberId, newId());
