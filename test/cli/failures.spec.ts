import { PassThrough } from 'node:stream';
import { confirmed } from '../../apps/cli/src/terminal/confirmed.js';
import { smallRegister } from '../broken-files/small-register.js';
import { emptyDatabase, urlOf } from '../support/database.js';
import { Folder, vigieOn } from './vigie.js';

const folder = new Folder();
afterAll(() => folder.remove());

const register = folder.write('small.json', smallRegister());
const away = { DATABASE_URL: 'postgres://vigie:tres-secret@127.0.0.1:1/vigie' };
const nowhere = { VIGIE_DATA_DIR: `${folder.path}/nowhere` };

describe('what cannot be done ends with 2 and one message: no stack, no secret', () => {
  it.each<[string, Record<string, string>, string[], string[]]>([
    [
      'a wrong setting',
      { DATABASE_URL: 'mysql://vigie:tres-secret@x', PORT: 'abc' },
      ['verify'],
      ['réglage inutilisable', 'PORT: ', 'DATABASE_URL: expected'],
    ],
    ['a database that does not answer', away, ['member', 'list'], ['la base de données ne répond pas ; vérifiez DATABASE_URL']],
    ['a backup of an external database', away, ['backup', 'x.tar'], ['désigne une base externe', 'pg_dump']],
    ['a restoration over an external database', away, ['restore', 'x.tar', '--lang', 'en'], ['external database', 'pg_restore']],
    ['a backup of nothing', nowhere, ['backup', 'x.tar'], ['aucune base de données dans', 'vérifiez VIGIE_DATA_DIR']],
    ['a backup that is not there', nowhere, ['restore', 'x.tar'], ['Impossible de lire', 'ENOENT']],
    ['an account to erase, said once', away, ['user', 'erase', 'a@b.fr'], ['ajoutez --yes']],
    [
      'an address that is none',
      away,
      ['user', 'add', '--email', 'dpo', '--name', 'Ada'],
      ['--email : « dpo » n’est pas une adresse électronique'],
    ],
    ['a name that is empty', away, ['user', 'add', '--email', 'a@b.fr', '--name', ' '], ['de 1 à 200 caractères']],
    ['a role without its member', away, ['user', 'add', '--email', 'a@b.fr', '--name', 'A', '--role', 'DPO'], ['vont ensemble']],
    ['a choice for nobody', away, ['import', register, '--provider', 'p9=new'], ['aucun fichier n’a de prestataire « p9 »']],
  ])(
    '%s',
    async (_, variables, args, said) => {
      const { status, stdout, stderr } = await vigieOn(variables)(...args);
      for (const one of said) expect(stderr).toContain(one);
      expect(stderr).not.toMatch(/^\s+at |tres-secret/m);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    },
    20_000,
  );

  it('one choice for two providers', async () => {
    const other = { ...smallRegister(), member: { ...smallRegister().member, id: 'm2' } };
    const [provider] = other.providers;
    const file = folder.write('other.json', { ...other, providers: [{ ...provider, name: 'Un autre' }] });
    const { status, stderr } = await vigieOn(away)('import', register, file, '--provider', 'p1=new');
    expect(stderr).toContain('n’est pas le même d’un fichier à l’autre (Éditeur, Un autre)');
    expect(status).toBe(2);
  });

  it('a database that refuses', async () => {
    const { drop } = await emptyDatabase();
    const { status, stderr } = await vigieOn({ DATABASE_URL: urlOf('vigie_is_not_there') })('member', 'list', '--lang', 'en');
    expect(stderr).toBe('vigie: the database refuses this connection (3D000); check DATABASE_URL\n');
    expect(status).toBe(2);
    await drop();
  });

  it('a file that cannot be read: every problem, as a check tells them', async () => {
    const file = folder.write('wrong.json', { ...smallRegister(), member: { id: 'm', name: 'Commune', kind: 'COMUNE' } });
    const { status, stderr } = await vigieOn(away)('import', file, '--yes');
    expect(stderr).toContain(`${file}: member.kind : « COMUNE » n’est pas une valeur connue`);
    expect(status).toBe(2);
  });
});

describe('a person who is asked', () => {
  it.each([
    ['oui\n', 'fr', true],
    ['O\n', 'fr', true],
    ['y\n', 'en', true],
    ['y\n', 'fr', false],
    ['\n', 'fr', false],
    ['non\n', 'fr', false],
    ['', 'en', false],
  ] as const)('%j in %s: %s', async (answer, language, isYes) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answered = confirmed('Importer ? ', language, { input, output });
    input.end(answer);
    expect(await answered).toBe(isYes);
    expect(String(output.read())).toContain('Importer ? ');
  });
});
