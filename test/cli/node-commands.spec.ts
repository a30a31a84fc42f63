import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { workedCases } from '../../libs/law/cases/worked-cases.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { emptyDatabase } from '../support/database.js';
import { Folder, type Outcome } from './vigie.js';

describe('the commands of a node', () => {
  const folder = new Folder();
  let database: { url: string; drop: () => Promise<void> };
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(async () => {
    folder.remove();
    await database.drop();
  });

  it('import shows what would change, and changes nothing until it is told to', () => {
    const file = folder.write('registre.json', bundleOf(0, 'a'));
    const dry = vigie('import', '--dry-run', file);
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toContain('nouveau membre');
    expect(dry.stdout).toContain('traitements : 1 à créer');
    expect(vigie('member', 'list').stdout).toBe('');

    const silent = vigie('import', file);
    expect(silent).toMatchObject({
      status: 2,
      stderr: 'vigie: Rien n’a été importé : ajoutez --yes pour importer sans être devant un terminal.\n',
    });
    expect(vigie('member', 'list').stdout).toBe('');
  });

  it('import brings a register in, and export gives it back', () => {
    const bundle = bundleOf(0, 'b');
    const file = folder.write('b.json', bundle);
    expect(vigie('import', '--yes', '--new-providers', file)).toMatchObject({ status: 0, stderr: '' });
    const back = JSON.parse(vigie('export', bundle.member.id).stdout) as RegisterBundle;
    expect(back).toEqual({ ...bundle, decisions: [] });
    expect(vigie('import', '--dry-run', file).stdout).not.toContain('à créer');
  });

  it('import brings in the real chains', () => {
    const chains = join(process.cwd(), 'test', 'fixtures', 'real-chains');
    for (const name of readdirSync(chains)) {
      const text = readFileSync(join(chains, name), 'utf8');
      const bundle = JSON.parse(text) as RegisterBundle;
      const file = folder.write(name, { ...bundle, member: { ...bundle.member, id: name, name } });
      expect(vigie('import', '--yes', '--new-providers', file)).toMatchObject({ status: 0 });
      const back = JSON.parse(vigie('export', name).stdout) as RegisterBundle;
      expect(back.engagements).toHaveLength(bundle.engagements.length);
      expect(back.locations).toHaveLength(bundle.locations.length);
    }
  });

  it('import asks about a provider that has a known name, and writes nothing meanwhile', () => {
    const known = bundleOf(1, 'c');
    expect(vigie('import', '--yes', '--new-providers', folder.write('c.json', known)).status).toBe(0);
    const [provider] = known.providers;
    const other = bundleOf(1, 'd');
    const file = folder.write('d.json', { ...other, providers: other.providers.map((one) => ({ ...one, name: provider?.name })) });
    const asked = vigie('import', '--yes', file);
    expect(asked.status).toBe(2);
    expect(asked.stdout).toContain('à confirmer');
    expect(asked.stderr).toContain('--provider ID=');
    expect(vigie('export', other.member.id).status).toBe(2);

    const told = vigie('import', '--yes', '--provider', `${other.providers[0]?.id}=${provider?.id}`, file);
    expect(told).toMatchObject({ status: 0, stderr: '' });
    expect((JSON.parse(vigie('export', other.member.id).stdout) as RegisterBundle).providers[0]?.id).toBe(provider?.id);
  });

  it('import refuses a file that cannot be read, with the path of each problem', () => {
    const refused = vigie('import', '--yes', folder.write('wrong.json', { format: 'vigie-register/1' }));
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('member');
  });

  it('export tells the register as it was recorded at an instant', async () => {
    const bundle = bundleOf(0, 'e');
    const file = folder.write('e.json', bundle);
    vigie('import', '--yes', '--new-providers', file);
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = { ...bundle, activities: bundle.activities.map((one) => ({ ...one, name: 'Changé' })) };
    vigie('import', '--yes', folder.write('e2.json', changed));
    const then = JSON.parse(vigie('export', bundle.member.id, '--recorded-at', before).stdout) as RegisterBundle;
    const now = JSON.parse(vigie('export', bundle.member.id).stdout) as RegisterBundle;
    expect([then.activities[0]?.name, now.activities[0]?.name]).toEqual([bundle.activities[0]?.name, 'Changé']);
  });

  it('verify finds the entry that somebody changed behind the back of the service', async () => {
    const bundle = bundleOf(2, 'f');
    vigie('import', '--yes', '--new-providers', folder.write('f.json', bundle));
    expect(vigie('verify')).toMatchObject({ status: 0, stderr: '' });
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(`UPDATE journal SET content = jsonb_set(content, '{name}', '"Faux"') WHERE member_id = $1 AND seq = 2`, [
      bundle.member.id,
    ]);
    const found = vigie('verify', bundle.member.id);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain('ROMPUE');
    expect(found.stdout).toContain('écriture 2 : son contenu a été changé');
    expect(vigie('verify', '--json', '--lang', 'en').stdout).toContain('"CHANGED_CONTENT"');
    await client.query('DELETE FROM journal WHERE member_id = $1', [bundle.member.id]);
    await client.query('DELETE FROM journal_head WHERE member_id = $1', [bundle.member.id]);
    await client.end();
  });

  it('member adds and removes', () => {
    const added = vigie('member', 'add', '--name', 'Commune de Lys', '--kind', 'COMMUNE', '--siren', '732829320');
    expect(added).toMatchObject({ status: 0, stderr: '' });
    expect(vigie('member', 'list').stdout).toContain('Commune de Lys');
    expect(vigie('member', 'add', '--name', 'X', '--kind', 'COMMUNE', '--siren', '123456789')).toMatchObject({ status: 1 });
    expect(vigie('member', 'add', '--name', 'X', '--kind', 'VILLE')).toMatchObject({ status: 2 });
    expect(vigie('member', 'remove', '732829320')).toMatchObject({ status: 0, stdout: '« Commune de Lys » a été retiré.\n' });
    expect(vigie('member', 'remove', 'Commune de Lys')).toMatchObject({ status: 2 });
  });

  it('user and token open the node to people and tools, and close it again', () => {
    const member = bundleOf(0, 'g');
    vigie('import', '--yes', '--new-providers', folder.write('g.json', member));
    const added = vigie('user', 'add', '--email', 'dpo@exemple.fr', '--name', 'DPO', '--member', member.member.id, '--role', 'DPO');
    expect(added.stdout).toMatch(/^http:\/\/127\.0\.0\.1:4000\/password#[\w-]{43}\n$/);
    expect(vigie('user', 'add', '--email', 'dpo@exemple.fr', '--name', 'DPO')).toMatchObject({
      status: 1,
      stderr: 'vigie: input.email: Cette adresse a déjà un compte.\n',
    });
    expect(vigie('user', 'list').stdout).toContain('dpo@exemple.fr');
    expect(vigie('user', 'disable', 'dpo@exemple.fr').status).toBe(0);
    expect(vigie('user', 'list').stdout).toContain('CLOSED');
    expect(vigie('user', 'erase', 'dpo@exemple.fr', '--yes').status).toBe(0);
    expect(vigie('user', 'list').stdout).not.toContain('dpo@exemple.fr');

    const token = vigie(
      'token',
      'create',
      '--name',
      'Outil',
      '--expires-on',
      nextYear(),
      '--member',
      member.member.id,
      '--role',
      'READER',
    );
    expect(token.stdout).toMatch(/^vgt_[\w-]{43}\n$/);
    const [id = ''] = vigie('token', 'list').stdout.split('\t');
    expect(vigie('token', 'revoke', id).status).toBe(0);
    expect(vigie('token', 'list').stdout).toContain('REVOKED');
  });

  it('says which setting is wrong, and what is missing', () => {
    expect(vigieWith({ DATABASE_URL: 'mysql://x' }, 'member', 'list')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('DATABASE_URL: expected') as string,
    });
    expect(vigieWith({ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, 'member', 'list')).toMatchObject({
      status: 2,
      stderr: 'vigie: DATABASE_URL : la base de données ne répond pas.\n',
    });
    expect(vigie('export')).toMatchObject({ status: 2, stderr: 'vigie: il manque un argument : member\n' });
    expect(vigie('backup', folder.path)).toMatchObject({ status: 2, stderr: expect.stringContaining('pg_dump') as string });
  });

  it('backup keeps the embedded database, and restore brings it back', () => {
    const data = { VIGIE_DATA_DIR: join(folder.path, 'data'), DATABASE_URL: '' };
    const bundle = bundleOf(3, 'h');
    expect(vigieWith(data, 'import', '--yes', '--new-providers', folder.write('h.json', bundle))).toMatchObject({
      status: 0,
      stderr: '',
    });
    const file = join(folder.path, 'vigie.backup');
    expect(vigieWith(data, 'backup', file)).toMatchObject({ status: 0, stderr: '' });
    expect(vigieWith(data, 'import', '--yes', '--replace', folder.write('h2.json', { ...bundle, locations: [] }))).toMatchObject({
      status: 0,
    });
    expect(vigieWith(data, 'restore', file)).toMatchObject({ status: 2 });
    expect(vigieWith(data, 'restore', '--replace', file)).toMatchObject({ status: 0, stderr: '' });
    const back = JSON.parse(vigieWith(data, 'export', bundle.member.id).stdout) as RegisterBundle;
    expect(back.locations).toEqual(bundle.locations);
    expect(vigieWith(data, 'verify')).toMatchObject({ status: 0 });
  }, 60_000);

  const vigie = (...args: string[]) => vigieWith({}, ...args);

  function vigieWith(env: Record<string, string>, ...args: string[]): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DATABASE_URL: database.url, ...env },
    });
    return { status, stdout, stderr };
  }
});

/** A worked case with ids of its own. */
function bundleOf(index: number, suffix: string): RegisterBundle {
  const bundle = workedCases[index + 4]?.bundles[0];
  if (bundle === undefined) throw new Error('no such case');
  const text = JSON.stringify(bundle).replaceAll('"m1"', `"m1-${suffix}"`).replaceAll('"p1"', `"p1-${suffix}"`);
  const renamed = JSON.parse(text) as RegisterBundle;
  return { ...renamed, providers: renamed.providers.map((one) => ({ ...one, name: `${one.name} ${suffix.repeat(8)}` })) };
}

const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
