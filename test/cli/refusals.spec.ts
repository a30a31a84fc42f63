import { spawnSync } from 'node:child_process';
import { brokenFiles } from '../broken-files/broken-files.js';
import { smallRegister } from '../broken-files/small-register.js';
import { Folder, vigie, type Outcome } from './vigie.js';

const folder = new Folder();
afterAll(() => folder.remove());

describe('a file that cannot be read', () => {
  const files = brokenFiles.map((file, i) => ({ ...file, path: folder.write(`broken-${i}.json`, file.bytes()) }));
  const outcome = vigie('check', ...files.map(({ path }) => path), '--lang', 'en');

  it('ends with 2, nothing on standard output, never a stack trace', () => {
    expectRefused(outcome);
  });

  it.each(files)('with $name: every problem is told with the file and its place', ({ path, problems }) => {
    const lines = outcome.stderr.split('\n').filter((line) => line.startsWith(`${path}: `));
    expect(lines).toHaveLength(problems.length);
    for (const [i, [place]] of problems.entries()) expect(lines[i]).toContain(place);
  });

  it('is told in one line each, with what to expect', () => {
    const file = folder.write('day.json', { ...smallRegister(), member: { id: 'm', name: 'Commune', kind: 'COMUNE' } });
    const { stderr } = vigie('check', file);
    expect(stderr.replaceAll('\u00a0', ' ')).toBe(
      [
        `${file}: member.kind : « COMUNE » n’est pas une valeur connue (peut-être « COMMUNE ») ; attendu : COMMUNE, EPCI, SYNDICAT, DEPARTEMENT, REGION, CCAS, CDG, GIP, SDIS, OTHER_PUBLIC, ASSOCIATION ou COMPANY`,
        '1 problème dans 1 fichier : rien n’a été examiné.',
        '',
      ].join('\n'),
    );
  });

  it('keeps the others from being examined: all or nothing', () => {
    const good = folder.write('good.json', smallRegister());
    expectRefused(vigie('check', good, folder.write('bad.json', '{')));
  });

  it('is refused when it is not there, is a folder, a device, or the register of a member already given', () => {
    const good = folder.write('once.json', smallRegister());
    expectRefused(vigie('check', `${folder.path}/nowhere.json`), 'nowhere.json: fichier introuvable');
    expectRefused(vigie('check', folder.path), 'c’est un dossier');
    expectRefused(vigie('check', '/dev/zero'), 'fichier illisible');
    expectRefused(vigie('check', good, good), 'est déjà dans');
  });
});

describe('200 MB that are no register', () => {
  const MEGABYTES = 200;
  it.each([
    ['a syntax error at the end', () => `${JSON.stringify(smallRegister()).slice(0, -1)},"x":"${'a'.repeat(MEGABYTES << 20)}`],
    ['brackets without end', () => '['.repeat(MEGABYTES << 20)],
    ['one long text', () => JSON.stringify({ ...smallRegister(), padding: 'é'.repeat(MEGABYTES << 19) })],
  ])(
    '%s: refused in seconds',
    (_name, text) => {
      expectRefused(vigie('check', folder.write('huge.json', text())));
    },
    60_000,
  );
});

it('a pipe without end is refused where a file would be', () => {
  const command = `yes | ${process.execPath} dist/apps/cli/src/main.js check /dev/stdin`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toContain('512 MiB');
  expect(status).toBe(2);
}, 60_000);

describe('a command line that cannot be understood', () => {
  it.each([
    [['check'], 'il manque un fichier à lire'],
    [['check', 'a.json', '--format', 'xml'], '--format : « xml » inconnu ; attendu : table, json'],
    [['check', 'a.json', '--as-of', '2021-02-30'], '--as-of : « 2021-02-30 » n’est pas une date'],
    [['check', 'a.json', '--fail-on', 'worst'], '--fail-on : « worst » inconnu ; attendu : CRITICAL'],
    [['check', 'a.json', '--as-of', '2024-01-01', '--all'], 'ces options s’excluent mutuellement : --as-of <day>, --all'],
    [['check', 'a.json', '--oops'], 'option inconnue : --oops'],
    [['check', 'a.json', '--oops', '--lang', 'fr', '--lang', 'EN'], "unknown option '--oops'"],
    [['chek'], 'commande inconnue : chek'],
    [[], 'il manque une commande'],
    [['member', '--lang', 'en'], 'a command is missing'],
    [['user', 'ad'], 'commande inconnue : ad'],
    [['export'], 'il manque une collectivité'],
    [['user', 'link'], 'il manque une adresse électronique'],
    [['token', 'revoke'], 'il manque un identifiant'],
    [['backup'], 'il manque le fichier de la sauvegarde'],
    [['member', 'add', '--kind', 'EPCI'], 'il manque l’option --name <name>'],
    [['export', 'm', '--recorded-at', '2026-05-16'], '--recorded-at : « 2026-05-16 » n’est pas un instant'],
    [['import', 'a.json', '--provider', 'p1'], '--provider : « p1 » n’est pas un choix'],
    [['token', 'create', '--name', 'x', '--role', 'ADMIN'], '--role : « ADMIN » inconnu ; attendu : READER, EDITOR, DPO'],
    [['user', 'add', '--node-role', 'KING'], '--node-role : « KING » inconnu ; attendu : GROUP_DPO, LAWYER, NODE_ADMIN'],
  ])('%j ends with 2', (args, said) => {
    expectRefused(vigie(...args), said);
  });

  it('gets help when it asks, in the language asked for', () => {
    const help = vigie('check', '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('Utilisation : vigie check');
    expect(vigie('--help', '--lang', 'en').stdout).toContain('Usage: vigie');
  });
});

function expectRefused({ status, stdout, stderr }: Outcome, said = ''): void {
  expect(stderr.replaceAll('\u00a0', ' ')).toContain(said);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
  expect(status).toBe(2);
}
