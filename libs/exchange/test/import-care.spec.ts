import { generatedGroup } from '../../../test/bench/generated-group.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine, type Actor } from '../../database/src/index.js';
import { verifyChain } from '../../journal/src/index.js';
import { written } from '../../law/examples/example.js';
import type { FindingDecision, Provider, RegisterBundle } from '../../model/src/index.js';
import { changeRecord, recordTx } from '../../records/src/index.js';
import { isRefused, type Refused } from '../../runtime/src/index.js';
import { exportBundle, importBundles, type ImportPlan } from '../src/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await done(bring(register('first')));
});
afterAll(() => database.close());

describe('decisions that a file brings', () => {
  it('two on one run: the same file again adds none', async () => {
    const bundle = { ...register('decisions'), decisions: [decision('to check'), decision('checked')] };
    await done(bring(bundle));
    const [plan] = await done(bring({ ...bundle, decisions: [decision('checked'), decision('to check')] }));
    expect(plan?.records.DECISION).toEqual({ created: [], changed: [], unchanged: 2, absent: [] });
    expect((await taken('decisions')).decisions).toHaveLength(2);
  });

  it('a file that does not speak of them leaves them, even when it replaces the register', async () => {
    const bundle = { ...register('silent'), decisions: [decision('kept')] };
    await done(bring(bundle));
    await done(bring({ ...bundle, decisions: null }, { replace: true }));
    expect((await taken('silent')).decisions).toEqual([decision('kept')]);
    await done(bring({ ...bundle, decisions: [] }, { replace: true }));
    expect((await taken('silent')).decisions).toEqual([]);
  });

  it('on a provider follows it to its id in the catalogue', async () => {
    const bundle = withProvider('renamed', { id: 'theirs', name: 'Quidam', identifiers: only({ domain: 'editeur-0.example' }) });
    await done(bring({ ...bundle, decisions: [{ ...decision('same'), rule: 'GRP-005', subjectId: 'theirs' }] }));
    const { providers, decisions } = await taken('renamed');
    expect([providers[0]?.id, decisions?.[0]?.subjectId]).toEqual(['p0', 'p0']);
  });
});

describe('providers of a file', () => {
  it('one that was merged since is the one that took its place', async () => {
    const bundle = withProvider('merged', { id: 'old', name: 'Ancien Zéphyr', identifiers: null });
    await done(bring(bundle));
    await database.source.query(`UPDATE provider SET merged_into = 'p0' WHERE id = 'old'`);
    const [plan] = await done(bring(bundle));
    expect(plan?.providers[0]).toMatchObject({ catalogueId: 'p0', how: 'ID' });
    expect((await taken('merged')).engagements[0]?.providerId).toBe('p0');
  });

  it('one whose id is a word of the language is one as any other', async () => {
    const [plan] = await done(bring(withProvider('word', { id: 'constructor', name: 'Mot Réservé', identifiers: null })));
    expect(plan?.providers[0]?.how).toBe('NEW');
  });
});

describe('imports and people at work meet', () => {
  it('two files that bring the same provider at once add it once', async () => {
    const identifiers = only({ siren: '732829320' });
    const [one, two] = ['twin-1', 'twin-2'].map((id) => withProvider(id, { id: `of-${id}`, name: 'Jumeau', identifiers }));
    await Promise.all([done(bring(one as RegisterBundle)), done(bring(two as RegisterBundle))]);
    const [first, second] = [await taken('twin-1'), await taken('twin-2')];
    expect(second.providers).toEqual(first.providers);
  });

  it('one new member twice at once: created once, unchanged once', async () => {
    const plans = await Promise.all([done(bring(register('once'))), done(bring(register('once')))]);
    expect(plans.map(([plan]) => plan?.member.created.length).sort()).toEqual([0, 1]);
  });

  it('what an editor was writing meanwhile is compared again: each version is written once', async () => {
    await done(bring(register('race')));
    const bundle = register('race');
    const activities = bundle.activities.map((one) => ({ ...one, description: 'Selon le fichier' }));
    const editing = gate();
    const editor = database.transactions.run(theCommandLine, async (tx) => {
      const what = { type: 'ACTIVITY' as const, memberId: 'race', id: 'a0-0', version: 1, path: [], idField: 'activityId' };
      await changeRecord(recordTx(tx), what, (activity) => ({ ...activity, responsibleService: 'État civil' }));
      editing.enter();
      await editing.opened;
    });
    await editing.entered;
    const importing = done(bring({ ...bundle, activities }));
    await somebodyWaits();
    editing.open();
    await editor;
    const [plan] = await importing;

    const differences = plan?.records.ACTIVITY.changed.find(({ id }) => id === 'a0-0')?.differences;
    expect(differences?.map(({ field }) => field)).toEqual(['description', 'responsibleService']);
    const versions = await database.source.query<{ version: number }[]>(
      `SELECT version FROM journal WHERE member_id = 'race' AND record_id = 'a0-0' ORDER BY seq`,
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect((await database.transactions.read(theCommandLine, (tx) => verifyChain(tx, 'race'))).flaws).toEqual([]);
  });
});

describe('a file does nothing that its bearer could not do by hand', () => {
  const people = { EDITOR: '00000000-0000-7000-8000-000000000001', DPO: '00000000-0000-7000-8000-000000000002' };
  const actor = (role: keyof typeof people): Actor => ({ reach: 'GRANTED', id: people[role], through: 'SESSION' });

  beforeAll(async () => {
    await done(bring(register('rights')));
    for (const [role, id] of Object.entries(people)) {
      await database.source.query(`INSERT INTO member_role VALUES ('rights', $1, $2, now())`, [id, role]);
    }
  });

  it('an editor corrects records', async () => {
    const bundle = register('rights');
    const activities = bundle.activities.map((one) => ({ ...one, description: 'Corrigé' }));
    await done(bring({ ...bundle, activities }, { actor: actor('EDITOR') }));
    expect((await taken('rights')).activities[0]?.description).toBe('Corrigé');
  });

  it.each([
    ['brings decisions', { decisions: [decision('mine')] }, false, ['decisions']],
    ['takes records out', { locations: [] }, true, []],
  ])('an editor’s file that %s is refused, and nothing changes', async (_what, more, replace, path) => {
    const before = await taken('rights');
    const refused = await bring({ ...before, ...more, decisions: [], ...more }, { actor: actor('EDITOR'), replace });
    expect((refused as Refused).errors.map((error) => ({ code: error.code, path: error.path }))).toEqual([
      { code: 'REFUSED', path },
    ]);
    expect(await taken('rights')).toEqual(before);
  });

  it('a DPO’s file does both', async () => {
    const before = await taken('rights');
    await done(bring({ ...before, locations: [], decisions: [decision('mine')] }, { actor: actor('DPO'), replace: true }));
    expect(await taken('rights')).toEqual({ ...before, locations: [], decisions: [decision('mine')] });
  });
});

function bring(
  bundle: RegisterBundle,
  { actor = theCommandLine, replace = false }: { actor?: Actor; replace?: boolean } = {},
): Promise<ImportPlan[] | Refused> {
  return importBundles(database.transactions, actor, [bundle], { providers: {}, replace });
}

async function done(importing: Promise<ImportPlan[] | Refused>): Promise<ImportPlan[]> {
  const plans = await importing;
  if (isRefused(plans)) throw plans;
  return plans;
}

async function taken(memberId: string): Promise<RegisterBundle> {
  const bundle = await exportBundle(database.transactions, theCommandLine, memberId);
  if (bundle === null) throw new Error(`No register of ${memberId}.`);
  return bundle;
}

function register(id: string): RegisterBundle {
  const [document] = generatedGroup({ members: 1, activitiesPerMember: 2 });
  if (document === undefined) throw new Error('No register.');
  const bundle = written(document);
  return {
    ...bundle,
    member: { ...bundle.member, id },
    agreements: bundle.agreements.map((one) => ({ ...one, holderId: id })),
  };
}

/** The register with one provider, which everything names. */
function withProvider(id: string, facts: Pick<Provider, 'id' | 'name' | 'identifiers'>): RegisterBundle {
  const bundle = register(id);
  const [provider] = bundle.providers;
  if (provider === undefined) throw new Error('No provider.');
  return {
    ...bundle,
    providers: [{ ...provider, ...facts }],
    engagements: bundle.engagements.map((one) => ({ ...one, providerId: facts.id })),
    agreements: bundle.agreements.map((one) => ({ ...one, providerId: facts.id })),
  };
}

function only(identifiers: Partial<NonNullable<Provider['identifiers']>>): Provider['identifiers'] {
  return { siren: null, vat: null, lei: null, domain: null, ...identifiers };
}

function decision(reason: string): FindingDecision {
  return {
    rule: 'LOC-001',
    subjectId: 'l0-0',
    findingFrom: '2020-01-01',
    certainty: 'ESTABLISHED',
    severity: 'HIGH',
    state: 'TO_DO',
    reason,
    owner: null,
    dueOn: null,
    until: null,
    decidedBy: 'dpo',
    decidedAt: '2024-01-01T00:00:00Z',
  };
}

function gate() {
  let enter = () => {};
  let open = () => {};
  const entered = new Promise<void>((resolve) => (enter = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { entered, opened, enter: () => enter(), open: () => open() };
}

async function somebodyWaits(): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await database.source.query<object[]>(waiting)).length === 0);
}
