import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { commune } from '../../libs/law/examples/example.js';
import { smallRegister } from '../broken-files/small-register.js';
import { findingsIn, Folder, vigie } from './vigie.js';

const folder = new Folder();
afterAll(() => folder.remove());

interface Story {
  bundles: object[];
  expect: { rule: string; memberId: string; subjectId: string; from: string; to: string | null; certainty: string }[];
  asOf: { day: string; rules: string[] }[];
  exhaustive: string[];
}

const cases = 'libs/law/cases/worked';

function storyOf(name: string): { files: string[]; story: Story } {
  const story = JSON.parse(readFileSync(`${cases}/${name}`, 'utf8')) as Story;
  return { story, files: story.bundles.map((bundle, i) => folder.write(`${name}-${i}.json`, bundle)) };
}

describe('vigie check', () => {
  it.each(readdirSync(cases))('finds in %s what a careful reader expects, on every day', (name) => {
    const { story, files } = storyOf(name);
    const outcome = vigie('check', ...files, '--all', '--format', 'json');
    expect(outcome.status).toBe(0);
    const found = findingsIn(outcome).map(({ rule, memberId, subject, from, to, certainty }) => ({
      rule,
      memberId,
      subjectId: subject.id,
      from,
      to,
      certainty,
    }));
    expect(found).toEqual(expect.arrayContaining(story.expect));
  });

  it('answers as of a day', () => {
    const { story, files } = storyOf('loc-006-united-kingdom-is-a-third-country.json');
    for (const { day, rules } of story.asOf) {
      const outcome = vigie('check', ...files, '--as-of', day, '--format', 'json');
      expect(JSON.parse(outcome.stdout)).toMatchObject({ asOf: day });
      const found = findingsIn(outcome).filter(({ rule }) => story.exhaustive.includes(rule));
      expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(rules));
    }
  });

  it('says null for the day when every day is asked for, and today in Paris by default', () => {
    const { files } = storyOf('loc-007-new-caledonia.json');
    expect(JSON.parse(vigie('check', ...files, '--all', '--format', 'json').stdout)).toMatchObject({ asOf: null });
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
    expect(JSON.parse(vigie('check', ...files, '--format=json').stdout)).toMatchObject({ asOf: today });
  });

  it('gives the worst first, in an order that does not depend on the files', () => {
    const { files } = storyOf('grp-002-late-accession.json');
    const one = vigie('check', ...files, '--all', '--format', 'json').stdout;
    expect(vigie('check', ...[...files].toReversed(), '--all', '--format', 'json').stdout).toBe(one);
    const severities = findingsIn({ status: 0, stdout: one, stderr: '' }).map(({ severity }) => severity);
    const order = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('ends with 1 when a finding is as severe as --fail-on, and only then', () => {
    const { files } = storyOf('loc-001-third-country-then-scc.json');
    expect(vigie('check', ...files, '--as-of', '2024-03-01', '--fail-on', 'critical').status).toBe(1);
    expect(vigie('check', ...files, '--as-of', '2018-01-01', '--fail-on', 'INFO').status).toBe(0);
  });

  it('tells the table in French by default, without colours off a terminal, established and unknown apart', () => {
    const { files } = storyOf('loc-003-remote-access.json');
    const { stdout, stderr } = vigie('check', ...files, '--as-of', '2024-01-01');
    expect(stdout).toContain('Constats à vérifier au 1er janvier 2024 · 1 registre');
    expect(stdout).toContain('Commune de Villebrume-sur-Orle');
    expect(stdout).toContain('INDÉTERMINÉ · Accès à distance depuis un pays tiers, non couvert [LOC-003]');
    expect(stdout).toMatch(/En bref +établis +indéterminés\n +Hors de l’EEE sans couverture +2 +1\n/);
    expect(stdout).toContain('à compter du 1er mai 2022, sans fin prévue');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  it('tells it in English when asked', () => {
    const { files } = storyOf('loc-004-until-a-location-is-recorded.json');
    const { stdout } = vigie('check', ...files, '--as-of', '2023-01-01', '--lang', 'en');
    expect(stdout).toContain('Findings to check as of 1 January 2023 · 1 register');
    expect(stdout).toContain('from 1 January 2022 to 31 January 2025 inclusive');
    expect(stdout).toContain('To find out: where the data is.');
  });

  it('shows a name that would command the terminal as plain text', () => {
    const register = smallRegister() as { member: { name: string } };
    register.member.name = 'Commune \u001b[31mrouge';
    const { stdout } = vigie('check', folder.write('terminal.json', register), '--all');
    expect(stdout).toContain('Commune  [31mrouge');
    expect(stdout).not.toContain('\u001b');
  });

  it('folds lines that say the same, and keeps severities apart', () => {
    const backup = { engagementId: 'e', kind: 'BACKUP', country: 'MA', keyCustody: 'PROVIDER' } as const;
    const backups = Array.from({ length: 12 }, (_, i) => ({ ...backup, id: `copy-${i}` }));
    const register = commune({ more: { locations: [...backups, { ...backup, id: 'logs', kind: 'LOGS' }] } });
    const { stdout } = vigie('check', folder.write('folded.json', register), '--as-of', '2024-01-01');
    expect(stdout).toMatch(/sans fin prévue \(× 12\)\n/);
    expect(stdout).toMatch(/CRITIQUE · Copie[^\n]+\[LOC-002\]/);
    expect(stdout).toMatch(/ÉLEVÉ · Copie[^\n]+\[LOC-002\]/);
  });

  it('reads a pipe', () => {
    const register = JSON.stringify(smallRegister());
    const command = `cat | ${process.execPath} dist/apps/cli/src/main.js check /dev/stdin --format json`;
    expect(JSON.parse(spawnSync('sh', ['-c', command], { input: register, encoding: 'utf8' }).stdout)).toHaveProperty('findings');
  });

  it('does not mind a reader that stops early', () => {
    const { files } = storyOf('reg-basic-gaps.json');
    const command = `${process.execPath} dist/apps/cli/src/main.js check ${files.join(' ')} --all --format json | true`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stderr).toBe('');
  });
});
