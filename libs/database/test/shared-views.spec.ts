import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { finding, seedFindings, seedSharing } from '../../../test/support/findings.js';
import { done, newRegister } from '../../../test/support/registers.js';
import { linkDecisions } from '../../findings/src/index.js';
import type { SharingLevel } from '../../model/src/index.js';
import { type AskerClass, theGroup, type Tx } from '../src/index.js';

const LEVELS: readonly SharingLevel[] = ['NONE', 'COUNTS', 'FINDINGS', 'CONTRACTS', 'REGISTER'];

/** From which level a view says anything of a member, and all that it can say. */
const views: Record<string, [from: SharingLevel, columns: string]> = {
  shared_tally: ['COUNTS', 'member_id member_kind rule rank countries starts ends'],
  shared_pending: ['COUNTS', 'member_id'],
  shared_finding: [
    'FINDINGS',
    'member_id member_kind rule subject_type subject_id from to severity certainty nature rank provider_id provider_name provider_country ' +
      'provider_identifiers countries label facts missing decided decided_until decision_state decision_until withheld',
  ],
  shared_agreement: [
    'CONTRACTS',
    'member_id id key title reference kind holder_id vehicle state template provider_id provider_name provider_country ' +
      'provider_identifiers provider_kind provider_member_id procedure_launched_on signed_on from to renewal ends_on clauses ' +
      'sub_processing beneficiaries is_shared documents withheld',
  ],
  shared_activity: ['REGISTER', 'member_id id key name reference role stage from to purposes data_subjects data recipients'],
  shared_location: ['REGISTER', 'member_id activity_id id kind country place provider_name from to evidence transfer_tools'],
  shared_cover: ['FINDINGS', 'member_id engagement_id provider_id state days'],
  shared_cover_finding: ['FINDINGS', 'member_id provider_id rule severity certainty rank from to'],
  shared_cover_agreement: [
    'CONTRACTS',
    'member_id engagement_id days holder_id agreement_id title signed_on from to confirmed_at is_withheld',
  ],
  shared_agreement_terms: [
    'CONTRACTS',
    'member_id id title kind holder_id provider_id state vehicle template procedure_launched_on signed_on from to renewal ' +
      'clause_present beneficiaries provider_kind provider_member_id',
  ],
};

/** The same of what is asked about members and a day. */
const functions: Record<string, [from: SharingLevel, call: string, columns: string]> = {
  shared_provider_counts: ['COUNTS', `shared_provider_counts($1, '2022-06-01')`, 'member_id count'],
  shared_location_counts: [
    'COUNTS',
    `shared_location_counts($1, '2022-06-01', '{LOC-001}')`,
    'member_id country kind finding count',
  ],
  shared_providers: ['FINDINGS', `shared_providers($1, '2022-06-01')`, 'member_id id name country identifiers'],
};

let database: TestDatabase;
/** One member at each level, for lawyers; and one that has not chosen. */
const members = new Map<SharingLevel | null, string>();

beforeAll(async () => {
  database = await freshDatabase();
  for (const level of [...LEVELS, null]) {
    const { member } = await newRegister(database);
    members.set(level, member.id);
    if (level !== null) await seedSharing(database.source, member.id, { lawyers: level });
    await database.source.query('UPDATE agreement SET holder_id = member_id WHERE member_id = $1', [member.id]);
    await seedFindings(database.source, findingsOf(member.id));
    await done(database, (tx) => linkDecisions(tx, member.id, null));
    await database.source.query(`INSERT INTO finding_tally VALUES ($1, 'LOC-001', 0, '{US}', '{2020-07-16}', '{}')`, [member.id]);
    await database.source.query(`INSERT INTO cover VALUES ($1, 'e1', 'p1', 'OWN', $1, 'g1', '[2020-03-01,)')`, [member.id]);
    await database.source.query(`INSERT INTO examination_due (member_id, id, since) VALUES ($1, gen_random_uuid(), now())`, [
      member.id,
    ]);
  }
});
afterAll(() => database.close());

describe('what answers the group', () => {
  it('reads its views, and no table of a register, of accounts or of the journal', async () => {
    const readable = await database.source.query<{ name: string }[]>(`
      SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
        AND (has_table_privilege('vigie_group', c.oid, 'SELECT') OR has_any_column_privilege('vigie_group', c.oid, 'SELECT'))
      ORDER BY c.relname`);
    expect(readable.map(({ name }) => name)).toEqual(
      [...Object.keys(views), 'shared_calendar', 'sharing_grant', 'access_record_head'].sort(),
    );
    const tables = await database.source.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'access_record_head'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['activity', 'finding', 'account', 'journal', 'document']),
    );
    for (const { name } of tables) {
      const attempt = read('LAWYER', (tx) => tx.rows(`SELECT 1 FROM ${name} LIMIT 1`));
      expect([name, await attempt.catch((error: { code?: string }) => error.code)]).toEqual([name, '42501']);
    }
  });

  it('runs the functions made for it, with the rights of the owner, and nobody else does', async () => {
    const owners = await database.source.query<{ name: string; group: boolean; others: boolean }[]>(`
      SELECT p.proname AS name, has_function_privilege('vigie_group', p.oid, 'EXECUTE') AS group,
        has_function_privilege('vigie_viewer', p.oid, 'EXECUTE') OR has_function_privilege('vigie_node', p.oid, 'EXECUTE') AS others
      FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace ORDER BY p.proname`);
    expect(owners).toEqual(
      [...Object.keys(functions), 'agreement_binding', 'shared_provider_ids']
        .sort()
        .map((name) => ({ name, group: true, others: false })),
    );
  });

  it.each(Object.entries(views))('%s says only what it should, from its level on', async (name, [from, columns]) => {
    const rows = await read('LAWYER', (tx) => tx.rows<Row>(`SELECT * FROM ${name}`));
    expect(saidIn(rows)).toEqual({ levels: LEVELS.slice(LEVELS.indexOf(from)), columns });
  });

  it.each(Object.entries(functions))('%s says only what it should, from its level on', async (_name, [from, call, columns]) => {
    const rows = await read('LAWYER', (tx) => tx.rows<Row>(`SELECT * FROM ${call}`, [[...members.values()]]));
    expect(saidIn(rows)).toEqual({ levels: LEVELS.slice(LEVELS.indexOf(from)), columns });
  });

  it.each(['GROUP_DPO', 'MEMBER', 'NODE'] as const)('gives to %s nothing of what members share with lawyers', async (asker) => {
    for (const name of Object.keys(views)) {
      expect([name, await read(asker, (tx) => tx.rows(`SELECT 1 FROM ${name}`))]).toEqual([name, []]);
    }
    for (const [, call] of Object.values(functions)) {
      expect([call, await read(asker, (tx) => tx.rows(`SELECT 1 FROM ${call}`, [[...members.values()]]))]).toEqual([call, []]);
    }
  });

  it.each(['NODE', 'LAWYER', 'GROUP_DPO', 'MEMBER'] as const)(
    'says whom an agreement binds, at any level, to nodes alone: %s',
    async (asker) => {
      const call = `SELECT * FROM agreement_binding($1, 'g1', 'm4', NULL)`;
      const said: string[] = [];
      for (const [level, id] of members) {
        const rows = await read(asker, (tx) => tx.rows<Record<string, unknown>>(call, [id]));
        said.push(...rows.map((row) => `${level} ${Object.keys(row).join(' ')}`));
        for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret);
      }
      const columns =
        'holder_name holder_kind holder_siren id kind holder_id provider_id title state vehicle template procedure_launched_on signed_on ' +
        'from to renewal clause_present beneficiaries provider_name provider_identifiers';
      expect(said).toEqual(asker === 'NODE' ? [...members.keys()].map((level) => `${level} ${columns}`) : []);
    },
  );

  it('never says security measures, contacts, reasons, or who decided and reviewed', async () => {
    const said: string[] = [];
    for (const name of Object.keys(views))
      said.push(JSON.stringify(await read('LAWYER', (tx) => tx.rows(`SELECT * FROM ${name}`))));
    for (const [, call] of Object.values(functions)) {
      said.push(JSON.stringify(await read('LAWYER', (tx) => tx.rows(`SELECT * FROM ${call}`, [[...members.values()]]))));
    }
    const everything = said.join('\n');
    for (const known of ['Vaccination — centre municipal', 'Acte de sous-traitance', 'Virginie', 'ACCEPTED', '2 ans']) {
      expect(everything).toContain(known);
    }
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});

describe('a contradiction between members', () => {
  it.each(LEVELS.slice(2))('says at %s what others say only from REGISTER on', async (level) => {
    const rows = await read('LAWYER', (tx) =>
      tx.rows(`SELECT facts, countries, withheld FROM shared_finding WHERE rule = 'GRP-005' AND member_id = $1`, [
        members.get(level),
      ]),
    );
    const facts = { provider: 'Éditeur SAS', services: ['Agenda'], here: ['US'] };
    const withheld = { facts, countries: [], withheld: ['countries', 'facts.elsewhere'] };
    const told = { facts: { ...facts, elsewhere: ['IN'] }, countries: ['IN', 'US'], withheld: [] };
    expect(rows).toEqual([level === 'REGISTER' ? told : withheld]);
  });
});

describe('documents', () => {
  it('leave when the member opens them, and are withheld by name when it does not', async () => {
    const { member } = await newRegister(database);
    await seedSharing(database.source, member.id, { lawyers: 'CONTRACTS', documents: true });
    const documents = (id: string | undefined) =>
      read('LAWYER', (tx) =>
        tx.rows(`SELECT documents->0->>'name' AS name, withheld FROM shared_agreement WHERE id = 'g1' AND member_id = $1`, [id]),
      );
    expect(await documents(member.id)).toEqual([{ name: 'acte.pdf', withheld: [] }]);
    expect(await documents(members.get('REGISTER'))).toEqual([{ name: null, withheld: ['documents'] }]);
  });
});

type Row = { member_id: string };

/** Of which members something is said, by what they share; and what. */
function saidIn(rows: Row[]): { levels: (SharingLevel | null)[]; columns: string } {
  const saidOf = new Set(rows.map(({ member_id: id }) => id));
  const levels = [...members].filter(([, id]) => saidOf.has(id)).map(([level]) => level);
  return { levels, columns: Object.keys(rows[0] ?? {}).join(' ') };
}

function read<Result>(asker: AskerClass, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return database.transactions.read(theGroup(asker), (tx) => work(tx as Tx));
}

function findingsOf(memberId: string) {
  const contradiction = { provider: 'Éditeur SAS', services: ['Agenda'], here: ['US'], elsewhere: ['IN'] };
  return [
    finding({ memberId, from: '2020-07-16', providerId: 'p1', countries: ['US'] }),
    finding({ memberId, rule: 'PRC-002', subjectType: 'AGREEMENT', subjectId: 'g1', providerId: 'p1' }),
    finding({
      memberId,
      rule: 'GRP-005',
      subjectType: 'PROVIDER',
      subjectId: 'p1',
      facts: contradiction,
      severity: 'LOW',
      countries: ['IN', 'US'],
    }),
  ];
}

/** What the full register has, and nobody else is told. */
const secrets = [
  'chiffrement',
  'maire@essai.example',
  'dpo@essai.example',
  'Délégation mutualisée',
  '01 02 03 04',
  'Migration en cours',
  'DSI',
  'decidedBy',
  'reviewer',
  'https://',
  'Rendez-vous et suivi',
  'Editor Inc.',
];
