import { readFileSync } from 'node:fs';
import { smallRegister } from '../broken-files/small-register.js';
import { emptyDatabase, rowsOf } from '../support/database.js';
import { Folder, vigieOn, type Outcome } from './vigie.js';

const folder = new Folder();
let url: string;
let vigie: (...args: string[]) => Promise<Outcome>;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ url, drop } = await emptyDatabase());
  vigie = vigieOn({ DATABASE_URL: url, VIGIE_PUBLIC_URL: 'https://vigie.exemple.fr/' });
  const register = folder.write('small.json', smallRegister());
  const { status, stderr } = await vigie('import', register, '--yes');
  if (status !== 0) throw new Error(stderr);
}, 60_000);
afterAll(async () => {
  await drop();
  folder.remove();
});

it('a person: an account with roles, a link used once, closed, opened, erased', async () => {
  const added = await vigie(...personAdded);
  expect(added).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^https:\/\/vigie\.exemple\.fr\/password#[\w-]{43}\n$/) as string,
    stderr: expect.stringContaining('il sert une fois') as string,
  });
  const [again, list, link] = await Promise.all([
    vigie('user', 'add', '--email', 'DPO@exemple.fr', '--name', 'Une autre'),
    vigie('user', 'list'),
    vigie('user', 'link', 'DPO@exemple.fr'),
  ]);
  expect(again).toEqual({ status: 1, stdout: '', stderr: 'vigie: Cette adresse a déjà un compte : donnez-lui un rôle.\n' });
  expect(list).toEqual({ status: 0, stdout: 'dpo@exemple.fr  Ada    LAWYER, DPO m1\n', stderr: '' });
  expect(link.stdout).toMatch(/\/password#[\w-]{43}\n$/);
  expect(link.stdout).not.toBe(added.stdout);
  expect(await rowsOf(url, 'SELECT locale FROM account')).toEqual([{ locale: 'en' }]);

  expect(await vigie('user', 'disable', 'dpo@exemple.fr')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(await rowsOf(url, 'SELECT disabled_at IS NOT NULL AS closed FROM account')).toEqual([{ closed: true }]);
  expect(await vigie('user', 'enable', 'dpo@exemple.fr')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(await rowsOf(url, 'SELECT disabled_at IS NOT NULL AS closed FROM account')).toEqual([{ closed: false }]);

  const unsure = await vigie('user', 'erase', 'dpo@exemple.fr');
  expect(unsure).toMatchObject({ status: 2, stderr: expect.stringContaining('ajoutez --yes') as string });
  expect((await vigie('user', 'erase', 'dpo@exemple.fr', '--yes')).status).toBe(0);
  expect(await rowsOf(url, 'SELECT email, name FROM account')).toEqual([{ email: '', name: '' }]);
  expect(await rowsOf(url, 'SELECT FROM member_role')).toEqual([]);
}, 60_000);

it('a token: shown once, listed without its secret, revoked', async () => {
  const expiresOn = `${new Date().getUTCFullYear() + 1}-06-30`;
  const made = await vigie(...tokenUntil(expiresOn));
  expect(made.stdout).toMatch(/^vgt_[\w-]{43}\n$/);
  const id = /jeton ([\w-]{36})/.exec(made.stderr)?.[1] ?? '';
  expect((await vigie('token', 'list')).stdout).toBe(`${id}  ${expiresOn}  valable  Outil  READER m1\n`);
  const [revoked, again] = [await vigie('token', 'revoke', id), await vigie('token', 'revoke', id)];
  expect(revoked).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(again).toEqual({ status: 1, stdout: '', stderr: 'vigie: Ce jeton n’existe pas.\n' });
  expect((await vigie('token', 'list', '--lang', 'en')).stdout).toBe(`${id}  ${expiresOn}  revoked  Outil\n`);
}, 60_000);

it('a member: added as the model wants it, found by what people call it, removed while its register is empty', async () => {
  const [made, wrong, kept] = await Promise.all([
    vigie('member', 'add', '--name', 'CCAS d’Essai', '--kind', 'ccas', '--siren', '732 829 320', '--country', 'fr'),
    vigie('member', 'add', '--name', 'Faux', '--kind', 'VILLAGE', '--siren', '123456789'),
    vigie('member', 'remove', 'm1'),
  ]);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  const id = made.stdout.trim();
  expect(wrong).toMatchObject({ status: 1, stdout: '' });
  expect(wrong.stderr.split('\n').filter((line) => line.startsWith('vigie: '))).toHaveLength(2);
  expect(kept).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('vigie: ') as string });
  expect((await vigie('member', 'list')).stdout).toBe(
    `${id}  732829320  CCAS     CCAS d’Essai\nm1${' '.repeat(id.length - 2)}  356000000  COMMUNE  Commune d'Essai\n`,
  );
  const before = new Date().toISOString();
  expect(await vigie('member', 'remove', 'CCAS d’Essai')).toEqual({ status: 0, stdout: '', stderr: '' });
  const [gone, then] = await Promise.all([vigie('export', id), vigie('export', id, '--recorded-at', before)]);
  expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('aucune collectivité de ce nœud') as string });
  expect(JSON.parse(then.stdout)).toMatchObject({ member: { id, name: 'CCAS d’Essai', siren: '732829320', country: 'FR' } });
}, 60_000);

it('an export takes the place of the file when it is whole, and never that of something else', async () => {
  const file = folder.write('there.json', 'before');
  const [done, inFolder, nowhere] = await Promise.all([
    vigie('export', 'm1', '-o', file),
    vigie('export', 'm1', '-o', folder.path),
    vigie('export', 'm1', '-o', `${folder.path}/nowhere/x.json`, '--lang', 'en'),
  ]);
  expect(done).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'vigie-register/1', member: { id: 'm1' } });
  expect(inFolder).toMatchObject({ status: 2, stderr: expect.stringContaining('n’est pas un fichier ordinaire') as string });
  expect(nowhere).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no such folder') as string });
}, 60_000);

it('a verification gives the head of each chain, and tells what was altered, and where', async () => {
  const sound = await vigie('verify', '--json');
  const { chains } = JSON.parse(sound.stdout) as { chains: { memberId: string; head: string; flaws: object[] }[] };
  expect(sound.status).toBe(0);
  expect(chains.map(({ memberId }) => memberId)).toEqual(expect.arrayContaining(['', 'm1']));
  expect(chains.flatMap(({ flaws }) => flaws)).toEqual([]);
  const head = chains.find(({ memberId }) => memberId === 'm1')?.head ?? '';
  expect((await vigie('verify', "Commune d'Essai")).stdout).toContain(`m1 · intact · `);

  await rowsOf(url, `UPDATE journal SET content = jsonb_set(content, '{name}', '"Autre"') WHERE member_id = 'm1' AND seq = 2`);
  const tampered = await vigie('verify');
  expect(tampered).toMatchObject({ status: 1, stderr: '' });
  expect(tampered.stdout).toContain('le nœud · intact · ');
  expect(tampered.stdout).toMatch(
    new RegExp(`m1 · ALTÉRÉ · \\d+ entrées · ${head}\n {2}entrée 2 : son contenu n’est pas celui qui avait été écrit\n`),
  );
  await rowsOf(url, `DELETE FROM journal WHERE member_id = 'm1'; DELETE FROM journal_head WHERE member_id = 'm1'`);
  expect(await vigie('verify', 'm1', '--lang', 'en')).toEqual({
    status: 1,
    stdout: 'm1 · ALTERED · 0 entries\n  entry 1: it is missing\n',
    stderr: '',
  });
}, 60_000);

const personAdded = [
  ['user', 'add', '--email', 'dpo@exemple.fr', '--name', 'Ada', '--locale', 'en', '--node-role', 'lawyer'],
  ['--member', '356 000 000', '--role', 'dpo'],
].flat();

const tokenUntil = (day: string) =>
  [
    ['token', 'create', '--name', 'Outil', '--expires-on', day],
    ['--member', "Commune d'Essai", '--role', 'READER'],
  ].flat();
