import { createHash } from 'node:crypto';
import { declaredAccess, type Declared } from '../../apps/registry/docs/declared-access.js';
import { type MemberRole, type NodeRole, type Permission, PERMISSIONS, Viewers } from '../../libs/access/src/index.js';
import { isRefused } from '../../libs/runtime/src/index.js';
import { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { everythingOfAMember, type Fixture, MARK } from './everything-of-a-member.js';
import { mutationsOn, queriesOn } from './what-to-try.js';

interface Someone {
  member: MemberRole | null;
  node: NodeRole | null;
}

const people: Record<string, Someone | 'NOBODY' | 'STRANGER'> = {
  nobody: 'NOBODY',
  'a stranger, DPO of another member': 'STRANGER',
  'a reader': { member: 'READER', node: null },
  'an editor': { member: 'EDITOR', node: null },
  'a DPO': { member: 'DPO', node: null },
  'an administrator of the member': { member: 'ADMIN', node: null },
  'the DPO of the group, to whom the member gave nothing': { member: null, node: 'GROUP_DPO' },
  'a lawyer, to whom the member gave nothing': { member: null, node: 'LAWYER' },
  'a lawyer who reads the member': { member: 'READER', node: 'LAWYER' },
  'an administrator of the node': { member: null, node: 'NODE_ADMIN' },
};

describe('the register of a member', () => {
  let node: TestNode;
  let fixture: Fixture;
  let declared: Declared[];
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    node = await testNode();
    fixture = await everythingOfAMember(node);
    declared = declaredAccess(node.app);
    const elsewhere = await node.member();
    for (const [who, someone] of Object.entries(people)) clients.set(who, await clientOf(someone, elsewhere));
  }, 60_000);
  afterAll(() => node.stop());

  it('is tried with every mutation and every query of the schema', () => {
    const tried = [...Object.keys(mutationsOn(fixture)), ...Object.keys(queriesOn(fixture))];
    const ofNobody = ['signIn', 'signOut', 'createFirstAccount', 'choosePassword'];
    const own = ['changePassword', 'updateAccount', 'endSession', 'endOtherSessions'];
    const fields = declared.filter(({ kind }) => kind !== 'Route').map(({ name }) => name);
    expect([...tried, ...ofNobody, ...own].sort()).toEqual([...fields, '_entities', '_service'].sort());
  });

  it.each(Object.keys(people))(
    'opens to %s the mutations of their role, and no other; what is refused changes nothing',
    async (who) => {
      const client = clientFor(who);
      const before = await everything();
      for (const [field, input] of Object.entries(mutationsOn(fixture))) {
        const { data, errors } = await client.send(mutation(field), { input });
        const answer = errors?.[0]?.extensions.code ?? codesIn(data?.[field] as Payload);
        expect([field, answer]).toEqual([field, expect.stringMatching(expectedOf(field, people[who] ?? 'NOBODY')) as string]);
      }
      expect(await everything()).toBe(before);
    },
  );

  it.each(Object.keys(people))('shows %s what their role reads, and nothing else', async (who) => {
    const client = clientFor(who);
    const someone = people[who] ?? 'NOBODY';
    const reads = typeof someone === 'object' && someone.member !== null;
    for (const [field, query] of Object.entries(queriesOn(fixture))) {
      const text = JSON.stringify(await client.send(query));
      if (!reads) expect([field, text]).toEqual([field, expect.not.stringContaining(MARK) as string]);
    }
    const { data } = await client.send(queriesOn(fixture).member ?? '');
    expect(JSON.stringify(data ?? null).includes(MARK)).toBe(reads);
    // Who may know of the member and not read it is told so: null is not an empty register.
    if (data?.member && !reads) expect(data.member).toEqual({ id: fixture.member, ...unread });
  });

  it.each(Object.keys(people))('gives files and exports to %s only as their role allows', async (who) => {
    const client = clientFor(who);
    const someone = people[who] ?? 'NOBODY';
    const before = await everything();
    const statuses = {
      read: (await client.get(`/files/${fixture.member}/${fixture.sha256}`)).status,
      export: (await client.get(`/export/register/${fixture.member}`)).status,
      send: (await client.post(`/files/${fixture.member}`, '', 'text/plain')).status,
    };
    expect(statuses).toEqual({
      read: statusOf(someone, 'register.read', 200),
      export: statusOf(someone, 'register.export', 200),
      send: statusOf(someone, 'register.write', 422),
    });
    expect(await everything()).toBe(before);
  });

  it.each([
    'a stranger, DPO of another member',
    'a reader',
    'a lawyer, to whom the member gave nothing',
    'an administrator of the node',
  ])('is held by the database alone against %s, when the service does not ask', async (who) => {
    const { cookie } = clientFor(who).headers;
    const viewer = await node.app.get(Viewers).of({ cookie, authorization: undefined });
    const before = await everything();
    for (const { name, kind, requirement, by } of declared) {
      // Those whose own checks reach beyond the roles of a viewer: no row level stands under them.
      if (kind !== 'Mutation' || requirement?.member === undefined || !isOfRegister(requirement.action)) continue;
      const input = { ...mutationsOn(fixture)[name], ...('version' in (mutationsOn(fixture)[name] ?? {}) && { version: 1 }) };
      const whole = {
        ...input,
        ...('name' in input && input.name === '' && { name: 'Intrus' }),
        ...('reason' in input && { reason: 'Intrus' }),
      };
      const resolver = node.app.get<Record<string, (input: object, context: object) => Promise<unknown>>>(by.type);
      const answer = await resolver[by.method]?.(whole, { viewer }).catch((error: unknown) => error);
      expect([name, isRefused(answer) || answer instanceof Error]).toEqual([name, true]);
    }
    expect(await everything()).toBe(before);
  });

  function clientFor(who: string): Client {
    const client = clients.get(who);
    if (client === undefined) throw new Error(who);
    return client;
  }

  async function clientOf(someone: Someone | 'NOBODY' | 'STRANGER', elsewhere: string): Promise<Client> {
    if (someone === 'NOBODY') return new Client(node.address);
    if (someone === 'STRANGER') return node.person({ members: { [elsewhere]: 'DPO' } });
    const members = someone.member === null ? {} : { [fixture.member]: someone.member };
    return grant(members, someone.node === null ? [] : [someone.node]);
  }

  /** The member has an administrator already: it is the one who gives. */
  async function grant(members: Record<string, MemberRole>, nodeRoles: NodeRole[]): Promise<Client> {
    const client = await node.person({ node: nodeRoles });
    const { viewer } = await client.ask('{ viewer { id } }');
    for (const [memberId, role] of Object.entries(members)) {
      await node.database.source.query(
        'INSERT INTO member_role (member_id, actor_id, role, granted_at) VALUES ($1, $2, $3, now())',
        [JSON.parse(Buffer.from(memberId, 'base64url').toString())[1], viewer.id, role],
      );
    }
    return client;
  }

  function mutation(field: string): string {
    return `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { errors { code path } } }`.replace(
      /(DisableAccount|EnableAccount|EraseAccount|CreatePasswordLink|GrantRole|RevokeRole|GrantNodeRole|RevokeNodeRole|RefuseNode|SuspendNode|ResumeNode|RemoveNode)Input/,
      (name) => inputNames[name] ?? name,
    );
  }

  /** What the table of permissions says that this person is answered. */
  function expectedOf(field: string, someone: Someone | 'NOBODY' | 'STRANGER'): RegExp {
    if (someone === 'NOBODY') return /^UNAUTHENTICATED$/;
    const requirement = declared.find(({ name, kind }) => name === field && kind === 'Mutation')?.requirement;
    const { of, roles }: Permission = PERMISSIONS[requirement?.action ?? 'anyone'];
    const { member, node: nodeRole } = someone === 'STRANGER' ? { member: null, node: null } : someone;
    const isHidden = requirement?.member !== undefined && member === null;
    if (isHidden) return /^NOT_FOUND(,NOT_FOUND)*$/;
    const held = [...(of === 'node' ? [] : [someone === 'STRANGER' ? 'DPO' : member]), nodeRole].filter((role) => role !== null);
    const isOpen = roles.length === 0 || held.some((role) => (roles as readonly string[]).includes(role));
    if (field === 'createToken' && member !== 'ADMIN') return /^FORBIDDEN$/;
    return isOpen ? /^(INVALID|CONFLICT|NOT_FOUND|REFUSED)/ : /^FORBIDDEN$/;
  }

  function statusOf(someone: Someone | 'NOBODY' | 'STRANGER', action: keyof typeof PERMISSIONS, open: number): number {
    if (someone === 'NOBODY') return 401;
    if (someone === 'STRANGER' || someone.member === null) return 404;
    return (PERMISSIONS[action].roles as readonly string[]).includes(someone.member) ? open : 403;
  }

  /** All that the database holds, but when people were last seen. */
  async function everything(): Promise<string> {
    const tables = await node.database.source.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname NOT IN ('session', 'sign_in_failure') ORDER BY 1`,
    );
    const hash = createHash('sha256');
    for (const { name } of tables) {
      const [row] = await node.database.source.query<{ text: string | null }[]>(
        `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS text FROM ${name} t`,
      );
      hash.update(`${name}\n${row?.text ?? ''}\n`);
    }
    return hash.digest('hex');
  }
});

interface Payload {
  errors: { code: string }[];
}

const codesIn = (payload: Payload) => payload.errors.map(({ code }) => code).join();

const unread = {
  may: [],
  activities: null,
  findingsPending: null,
  engagements: null,
  locations: null,
  agreements: null,
  findings: null,
};

const isOfRegister = (action: string) =>
  action.startsWith('register.') || action === 'clauses.review' || action === 'findings.decide';

const inputNames: Record<string, string> = {
  DisableAccountInput: 'AccountInput',
  EnableAccountInput: 'AccountInput',
  EraseAccountInput: 'AccountInput',
  CreatePasswordLinkInput: 'AccountInput',
  GrantRoleInput: 'RoleInput',
  RevokeRoleInput: 'RoleInput',
  GrantNodeRoleInput: 'NodeRoleInput',
  RevokeNodeRoleInput: 'NodeRoleInput',
  RefuseNodeInput: 'GroupNodeInput',
  SuspendNodeInput: 'GroupNodeInput',
  ResumeNodeInput: 'GroupNodeInput',
  RemoveNodeInput: 'GroupNodeInput',
};
