import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import type { Roster } from '../../libs/group/src/index.js';
import { rowsOf } from '../support/database.js';
import { signedInAs } from '../support/signed-in.js';
import { RunningNode } from './running-node.js';

const DPO = 'dpo@cdg-haute-vezonne.example';

describe('the group of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-group-'));
  let group: RunningNode;
  let printed: string;
  beforeAll(async () => {
    group = await RunningNode.in(join(folder, 'data'), 'group');
    printed = await group.welcome();
  }, 120_000);
  afterAll(async () => {
    await group.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is three nodes: each knows its own members, and lets in the people whom the terminal names', async () => {
    expect(await membersSeen(0, DPO)).toEqual([
      'Centre de gestion de la Haute-Vézonne',
      'Commune de Chantebise-en-Vézonne',
      'Commune de Montfauve',
      'Commune de Pierrelance',
      'Commune de Saint-Avit-sur-Vézonne',
      'Commune de Val-de-Taurière',
      'Commune des Aulnois-de-Vézonne',
    ]);
    expect(await membersSeen(0, 'mairie@montfauve.example')).toEqual(['Commune de Montfauve']);
    expect(await membersSeen(1, 'numerique@vezonne-numerique.example')).toEqual([
      'Commune de Fontclare',
      'Commune de Sorbelle-le-Pont',
      'Syndicat mixte Vézonne Numérique',
    ]);
    expect(await membersSeen(2, 'dpo@pays-de-vezonne.example')).toEqual([
      'Centre communal d’action sociale d’Argelieu',
      'Communauté de communes du Pays de Vézonne',
      'Ville d’Argelieu',
    ]);
  });

  it('is one group: each node has the same roster, with the thirteen members and whoever asks for the group', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3].map((number) => rosterIn(group, number)));
    expect(others).toEqual([first, first]);
    expect(first?.nodes.map(({ name, url }) => [name, url]).sort()).toEqual([
      ['Centre de gestion', address(0)],
      ['Pays de Vézonne', address(2)],
      ['Vézonne Numérique', address(1)],
    ]);
    expect(first?.members).toHaveLength(13);
    expect(first?.holders.map(({ role }) => role).sort()).toEqual(['GROUP_DPO', 'LAWYER']);
  });

  it('says what the whole group should worry about: what its DPO is answered, and who is not in it', async () => {
    const dpo = await signedInAs(address(0), DPO, passwordOf(DPO, printed));
    const { group: asked } = await dpo.ask(WORRIES);
    const { established, unknown, report } = asked.summary;
    expect(printed).toContain(`au moins ${established.atLeast} établis, au moins ${unknown.atLeast} indéterminés`);
    expect(report).toEqual({
      completeness: 'PARTIAL',
      missingMembers: { nodes: [{ name: 'Centre communal d’action sociale d’Argelieu', outcome: 'REFUSED' }] },
    });
    expect(printed).toContain('Sans compter : Centre communal d’action sociale d’Argelieu (ne partage rien).');
  });

  it('has no secret on a command line', () => {
    const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', group.children.join(',')], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stdout).not.toMatch(/postgres:/);
  });

  it('starts a node again that was killed, and says so; its people keep their passwords', async () => {
    const [killed] = group.children;
    process.kill(killed ?? 0, 'SIGKILL');
    await until(() => group.children.length === 3 && !group.children.includes(killed ?? 0));
    await Promise.all([0, 1, 2].map(ready));
    expect(group.output).toContain('a node of the demonstration ended, and is started again');
    expect(await membersSeen(0, DPO)).toHaveLength(7);
  }, 60_000);

  it('goes on when its database was killed', async () => {
    group.killDatabase();
    await Promise.all([0, 1, 2].map(ready));
    expect(await membersSeen(2, 'dpo@pays-de-vezonne.example')).toHaveLength(3);
  }, 60_000);

  it('leaves no node behind when it is killed, and starts again on what it had, under new passwords', async () => {
    const nodes = group.children;
    await group.kill();
    await until(() => !nodes.some(isAlive));
    const before = printed;
    printed = await group.welcome();
    expect(await membersSeen(0, DPO)).toHaveLength(7);
    await expect(signedInAs(address(0), DPO, passwordOf(DPO, before))).rejects.toThrow('ne vont pas ensemble');
  }, 120_000);

  it('is the same group of members when it is started elsewhere', async () => {
    await group.stop();
    group = await RunningNode.in(group.dataDirectory, 'group');
    printed = await group.welcome();
    const { nodes, members } = await rosterIn(group, 3);
    expect(nodes.map(({ url }) => url).sort()).toEqual([address(0), address(1), address(2)].sort());
    expect(members).toHaveLength(13);
  }, 120_000);

  it('stops whole', async () => {
    const running = [...group.children, group.databasePid];
    expect(await group.stop()).toBe(0);
    expect(running.filter(isAlive)).toEqual([]);
  }, 60_000);

  it('says which port is taken, and leaves nothing running', async () => {
    const taken = createServer().listen(group.port + 1, '127.0.0.1');
    await once(taken, 'listening');
    await expect(group.start()).rejects.toThrow(`port ${group.port + 1} is already taken`);
    expect(() => group.databasePid).toThrow('ENOENT');
    taken.close();
  }, 60_000);

  it('leaves a data directory to the single node that it is of', async () => {
    const single = group.as('single');
    const first = await single.welcome();
    await single.stop();
    const second = await group.welcome();
    expect(second).toContain('déléguée mutualisée de neuf membres');
    expect(worries(second)).toBe(worries(first));
    expect(group.children).toEqual([]);
  }, 120_000);

  const address = (index: number) => `http://127.0.0.1:${group.port + index}`;

  async function ready(index: number): Promise<void> {
    await until(async () => (await fetch(`${address(index)}/health/ready`).catch(() => null))?.ok === true);
  }

  async function membersSeen(index: number, email: string): Promise<string[]> {
    const person = await signedInAs(address(index), email, passwordOf(email, printed));
    const { viewer } = await person.ask('{ viewer { memberships { member { name } } } }');
    const names = (viewer.memberships as { member: { name: string } | null }[]).flatMap(({ member }) => member?.name ?? []);
    return [...new Set(names)].sort();
  }
});

const WORRIES = `{
  group {
    summary(ask: { purpose: DEMONSTRATION }, by: [], filter: { severityAtLeast: MEDIUM }) {
      established { ... on LowerBoundCount { atLeast } }
      unknown { ... on LowerBoundCount { atLeast } }
      report { completeness missingMembers { nodes { name outcome } } }
    }
  }
}`;

/** The last roster that a node keeps. */
async function rosterIn({ dataDirectory }: RunningNode, number: number): Promise<Roster> {
  const read = (name: string) => readFileSync(join(dataDirectory, 'postgresql', name), 'utf8').trim();
  const url = `postgres://postgres:${read('superuser.password')}@127.0.0.1:${read('port')}/vigie_demo_${number}`;
  const [last] = await rowsOf(url, 'SELECT jws FROM group_roster ORDER BY version DESC LIMIT 1');
  return decodeJwt<Roster>((last as { jws: string }).jws);
}

const passwordOf = (email: string, text: string) => new RegExp(`${email} +(\\S+)`).exec(text)?.[1] ?? '';

const worries = (text: string) => text.slice(text.indexOf('Constats à vérifier'), text.indexOf('    Ouvrir'));

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error('It did not come to that.');
}

/** Not one that has died and that nobody has buried. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}
