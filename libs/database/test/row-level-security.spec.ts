import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { newId } from '../../runtime/src/index.js';
import type { Actor, Tx } from '../src/index.js';
import { insertCopy, memberTables, type MemberTable, oneRecordEach } from '../../../test/support/one-record-each.js';

let database: TestDatabase;
let tables: MemberTable[];
beforeAll(async () => {
  database = await freshDatabase();
  tables = await memberTables(database.source);
  for (const member of ['ours', 'theirs']) {
    await oneRecordEach(database.source, member);
    await oneFinding(member);
  }
});
afterAll(() => database.close());

/** What somebody can do with the one row of `ours` in a table: s, i, u, d. */
const all = 'siud';
const people: [who: string, roles: Roles, register: string, agreement: string, member: string][] = [
  ['nobody', {}, '', '', ''],
  ['an administrator of another member', { theirs: ['ADMIN'] }, '', '', ''],
  ['a reader', { ours: ['READER'] }, 's', 's', 's'],
  ['an editor', { ours: ['EDITOR'] }, all, all, 'su'],
  ['a DPO', { ours: ['DPO'] }, all, all, 'su'],
  ['an administrator', { ours: ['ADMIN'] }, all, all, 'su'],
  ['a lawyer that the member lets read', { ours: ['READER'], node: ['LAWYER'] }, 's', 'su', 's'],
  ['a lawyer, elsewhere a reader', { theirs: ['READER'], node: ['LAWYER'] }, '', '', 's'],
  ['the administrator of the node', { node: ['NODE_ADMIN'] }, '', '', 's'],
  ['a DPO of the group', { node: ['GROUP_DPO'] }, '', '', 's'],
];

describe('without the service’s own checks', () => {
  it.each(people)('%s reaches what is theirs, in every table', async (_who, roles, register, agreement, member) => {
    const actor = await somebody(roles);
    const found = await Promise.all(tables.map(async (table) => [table.name, await reach(actor, table)] as const));
    const special: Record<string, string> = { agreement, member };
    const expected = (name: string) =>
      madeByTheNode.includes(name) ? register.slice(0, 1) : (ofTheGroup(name, roles) ?? special[name] ?? register);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(tables.map(({ name }) => [name, expected(name)])));
  });

  it('finds every table of the register in the catalogue', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['activity', 'agreement', 'document', 'finding_decision']),
    );
    expect(tables.length).toBeGreaterThanOrEqual(9);
  });

  it.each([
    ['an editor of one', { ours: ['EDITOR'] }],
    ['an editor of both', { ours: ['EDITOR'], theirs: ['EDITOR'] }],
    ['a lawyer who edits the other', { ours: ['READER'], theirs: ['EDITOR'], node: ['LAWYER'] }],
  ] as [string, Roles][])('no record goes to another member, by %s', async (_who, roles) => {
    const actor = await somebody(roles);
    for (const { name } of tables) {
      const moved = attempt(actor, (tx) => tx.rows(`UPDATE ${name} SET member_id = 'theirs' WHERE member_id = 'ours'`));
      expect([name, await moved]).toEqual([name, '42501']);
    }
  });

  it('every other column can be corrected', async () => {
    for (const { name, columns } of tables.filter(
      (table) => !madeByTheNode.includes(table.name) && ofTheGroup(table.name, {}) === null,
    )) {
      const values = columns.filter((column) => column !== 'member_id').map((column) => `"${column}" = "${column}"`);
      const changed = attempt(await somebody({ ours: ['DPO'] }), (tx) =>
        tx.rows(`UPDATE ${name} SET ${values.join(', ')} RETURNING 1`),
      );
      expect([name, await changed]).toEqual([name, 1]);
    }
  });

  it.each([
    ['a reader', { ours: ['READER'] }, 0, '42501'],
    ['an editor', { ours: ['EDITOR'] }, 0, 1],
    ['the administrator of the node', { node: ['NODE_ADMIN'] }, 2, 1],
    ['a DPO of the group', { node: ['GROUP_DPO'] }, 2, 1],
    ['a lawyer', { ours: ['READER'], node: ['LAWYER'] }, 0, '42501'],
    ['nobody', {}, 0, '42501'],
  ] as [string, Roles, number, unknown][])(
    'the catalogue is read by all; %s does no more than it may',
    async (_who, roles, changed, added) => {
      const actor = await somebody(roles);
      expect(await attempt(actor, (tx) => tx.rows('SELECT 1 FROM provider'))).toBe(2);
      expect(await attempt(actor, (tx) => tx.rows('UPDATE provider SET country = country RETURNING 1'))).toBe(changed);
      const add = `INSERT INTO provider (id, version, name) VALUES ('new', 1, 'New') RETURNING 1`;
      expect(await attempt(actor, (tx) => tx.rows(add))).toBe(added);
      expect(await attempt(actor, (tx) => tx.rows('DELETE FROM provider'))).toBe('42501');
    },
  );

  it.each(['email', 'password_hash', '*'])('no viewer reads what signs in: account.%s', async (column) => {
    const actor = await somebody({ ours: ['ADMIN'], node: ['NODE_ADMIN'] });
    expect(await attempt(actor, (tx) => tx.rows(`SELECT ${column} FROM account`))).toBe('42501');
    expect(await attempt(actor, (tx) => tx.rows('SELECT 1 FROM session'))).toBe('42501');
    expect(await attempt(actor, (tx) => tx.rows('SELECT hash FROM api_token'))).toBe('42501');
  });
});

describe('the node itself', () => {
  const node: Actor = { reach: 'NODE', id: null, through: 'NODE' };

  it('opens no register with the rights that it has on accounts', async () => {
    for (const table of tables.filter(({ name }) => name !== 'member' && name !== 'group_count_copy')) {
      expect([table.name, await attempt(node, (tx) => tx.rows(`SELECT 1 FROM ${table.name}`))]).toEqual([table.name, '42501']);
    }
  });

  it('does everything in the background, and moves nothing to another member', async () => {
    const background: Actor = { reach: 'EVERY_MEMBER', id: null, through: 'NODE' };
    for (const table of tables) {
      expect([table.name, await reach(background, table)]).toEqual([table.name, IN_BACKGROUND[table.name] ?? all]);
    }
    const move = `UPDATE activity SET member_id = 'theirs' WHERE member_id = 'ours'`;
    expect(await attempt(background, (tx) => tx.rows(move))).toBe('42501');
  });
});

/** Nobody writes what the rules say, nor what other nodes said. */
const madeByTheNode = [
  'finding',
  'finding_tally',
  'finding_change',
  'examination_due',
  'hosting_statement',
  'cover',
  'agreement_confirmation',
];

/** What a member decides, and who asked about it. Null: another table. The last numbers of members elsewhere are the node's. */
function ofTheGroup(name: string, { ours = [] }: Roles): string | null {
  if (name === 'sharing_policy') return ours.includes('ADMIN') ? 'su' : ours.length > 0 ? 's' : '';
  if (name.startsWith('access_record')) return ours.includes('ADMIN') || ours.includes('DPO') ? 's' : '';
  return name === 'group_count_copy' ? '' : null;
}

const IN_BACKGROUND: Record<string, string> = {
  sharing_policy: 'su',
  access_record: 's',
  access_record_head: 's',
  group_count_copy: '',
};

async function oneFinding(member: string): Promise<void> {
  const made = [
    `finding (member_id, rule, subject_type, subject_id, "from", severity, certainty, nature, rank, countries, activity_ids, label, facts, missing)
     VALUES ($1, 'LOC-004', 'ENGAGEMENT', 'e', '2026-01-01', 'MEDIUM', 'UNKNOWN', 'DUTY', 5, '{}', '{}', 'S', '{}', '{}')`,
    `finding_tally (member_id, rule, rank, countries, starts, ends) VALUES ($1, 'LOC-004', 5, '{}', '{2026-01-01}', '{}')`,
    `hosting_statement (member_id, provider_key, service, countries, days) VALUES ($1, 'k', 'k s', 'FR', '[2026-01-01,)')`,
    `examination_due (member_id, id, since) VALUES ($1, gen_random_uuid(), now())`,
    `finding_change (member_id, id, calendar, change, finding) VALUES ($1, gen_random_uuid(), 'c', 'OPENED', '{}')`,
    `cover (member_id, engagement_id, provider_id, state, days) VALUES ($1, 'e', 'p', 'NONE', '[2026-01-01,)')`,
    `sharing_policy VALUES ($1, 'NONE', 'NONE', 'NONE', false, false, 1)`,
    `access_record_head VALUES ($1, 0, '')`,
    `access_record VALUES ($1, 1, now(), gen_random_uuid(), gen_random_uuid(), NULL, 'LAWYER', 'p', 'INCIDENT', NULL, 'o', 'NONE', 0, 'REFUSED', '')`,
    `group_count_copy VALUES (gen_random_uuid(), $1, 'o', '', 'LAWYER', 'COUNTS', 1, now(), '{}')`,
    `agreement_confirmation (member_id, ref, asked_at, outcome) VALUES ($1, 'loin/g', now(), 'UNREACHABLE')`,
  ];
  for (const row of made) await database.source.query(`INSERT INTO ${row}`, [member]);
}

interface Roles {
  ours?: string[];
  theirs?: string[];
  node?: string[];
}

async function somebody({ ours = [], theirs = [], node = [] }: Roles): Promise<Actor> {
  const id = newId();
  for (const [member, roles] of Object.entries({ ours, theirs })) {
    for (const role of roles) await database.source.query('INSERT INTO member_role VALUES ($1, $2, $3, now())', [member, id, role]);
  }
  for (const role of node) await database.source.query('INSERT INTO node_role VALUES ($1, $2, now())', [id, role]);
  return { reach: 'GRANTED', id, through: 'SESSION' };
}

async function reach(actor: Actor, table: MemberTable): Promise<string> {
  const { name, value } = table;
  const copy = await insertCopy(database.source, table, 'ours');
  const ways: [string, (tx: Tx) => Promise<object[]>][] = [
    ['s', (tx) => tx.rows(`SELECT 1 FROM ${name} WHERE member_id = 'ours'`)],
    ['i', (tx) => tx.rows(copy.statement, copy.parameters)],
    ['u', (tx) => tx.rows(`UPDATE ${name} SET "${value}" = "${value}" WHERE member_id = 'ours' RETURNING 1`)],
    ['d', (tx) => tx.rows(`DELETE FROM ${name} WHERE member_id = 'ours' RETURNING 1`)],
  ];
  const done = [];
  // Others name the row: it was found, and its removal refused for that alone.
  for (const [letter, way] of ways) if ([1, '23503'].includes(await attempt(actor, way))) done.push(letter);
  return done.join('');
}

/** How many rows, or the code of the failure; nothing is kept. */
async function attempt(actor: Actor, way: (tx: Tx) => Promise<object[]>): Promise<number | string> {
  const undone = new Error('undone');
  let rows = 0;
  try {
    await database.transactions.run(actor, async (tx) => {
      rows = (await way(tx)).length;
      throw undone;
    });
  } catch (error) {
    return error === undone ? rows : String((error as { code?: unknown }).code);
  }
  throw new Error('It was kept.');
}
