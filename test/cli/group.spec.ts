import { SystemClock } from '../../libs/runtime/src/index.js';
import { emptyDatabase } from '../support/database.js';
import { testNode, type TestNode } from '../support/node.js';
import { type Outcome, vigieOn } from './vigie.js';

/** The keeper serves; the other node is administered before its service starts. */
let keeper: TestNode;
let other: { url: string; drop: () => Promise<void> };
let onKeeper: (...args: string[]) => Promise<Outcome>;
let onOther: (...args: string[]) => Promise<Outcome>;

beforeAll(async () => {
  [keeper, other] = await Promise.all([testNode(new SystemClock(), { peersPrivate: true }), emptyDatabase()]);
  onKeeper = vigieOn({ DATABASE_URL: keeper.databaseUrl, VIGIE_PEERS_PRIVATE: 'true' });
  onOther = vigieOn({ DATABASE_URL: other.url, VIGIE_PEERS_PRIVATE: 'true', VIGIE_PUBLIC_URL: 'http://127.0.0.1:9' });
  await onOther('member', 'add', '--name', 'Ville de Tauriere', '--kind', 'COMMUNE', '--siren', '732829320');
}, 60_000);
afterAll(async () => {
  await keeper.stop();
  await other.drop();
});

const FINGERPRINT = /([0-9a-f]{4} ){7}[0-9a-f]{4}/;

it('a group is founded, a node is invited, asks, is compared and approved, suspended, and leaves', async () => {
  const created = await onKeeper(
    'group',
    'create',
    '--name',
    'Pays de Vézonne',
    '--node-name',
    'Communauté',
    '--url',
    keeper.address,
  );
  expect(created).toMatchObject({ status: 0, stderr: 'Ensuite : vigie group invite\n' });
  const groupKey = FINGERPRINT.exec(created.stdout)?.[0] ?? '';

  const invited = await onKeeper('group', 'invite', '--lang', 'en');
  expect(invited).toMatchObject({ status: 0, stdout: expect.stringMatching(/^vgi_[\w-]+\n$/) as string });
  const code = invited.stdout.trim();
  const cut = await onOther('group', 'join', code.slice(0, 50), '--node-name', 'Mairie');
  expect(cut).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('n’est pas entier') as string });

  const asked = await onOther('group', 'join', code, '--node-name', 'Mairie');
  expect(asked.status).toBe(0);
  const [ownKey = '', pinned] = asked.stdout.split('\n').map((line) => FINGERPRINT.exec(line)?.[0]);
  expect(pinned).toBe(groupKey);
  expect((await onOther('group', 'status')).stdout).toContain('en attente d’accord');

  const nodes = await onKeeper('group', 'nodes', '--lang', 'en');
  expect(nodes.stdout).toContain(
    `To approve:\nNew node “Mairie”, at http://127.0.0.1:9\n  fingerprint: ${ownKey}\n  + answers for Ville de Tauriere (732829320)\n`,
  );
  const wrong = await onKeeper('group', 'approve', 'Mairie', '--fingerprint', groupKey);
  expect(wrong).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('n’approuvez pas') as string });
  const approved = await onKeeper('group', 'approve', 'Mairie', '--fingerprint', ownKey.toUpperCase());
  expect(approved).toMatchObject({ status: 0, stdout: '« Mairie » est approuvé ; la liste est signée.\n' });
  expect((await onKeeper('group', 'members')).stdout).toMatch(/^Mairie {2}[\w-]{36} {2}732829320 {2}Ville de Tauriere\n$/);

  // The node hears of it with what it does next.
  expect((await onOther('group', 'change', '--node-name', 'Mairie de Tauriere')).status).toBe(0);
  expect((await onOther('group', 'status', '--lang', 'en')).stdout).toMatch(/State +member\n[^]*kept by a node that answers/);
  expect((await onOther('group', 'members')).stdout).toContain('Mairie de Tauriere');

  expect((await onOther('group', 'rotate')).stdout).toMatch(FINGERPRINT);
  expect((await onKeeper('group', 'suspend', 'Mairie de Tauriere')).status).toBe(0);
  const suspended = (await onKeeper('group', 'nodes')).stdout;
  expect(suspended).toContain('SUSPENDU');
  expect(suspended).not.toContain('À approuver');
  expect(await onKeeper('group', 'leave', '--lang', 'en')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('other nodes') as string,
  });
  expect(await onOther('group', 'leave', '--lang', 'en')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('left the group') as string,
  });
  expect((await onKeeper('group', 'members')).stdout).toBe('');
}, 120_000);

it('a node that does not answer, and an address that peers cannot use, are told as such', async () => {
  const wrong = await onOther('group', 'create', '--name', 'G', '--node-name', 'N', '--url', 'ftp://x', '--lang', 'en');
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('Expected an address') as string });
  const strict = vigieOn({ DATABASE_URL: other.url, VIGIE_PUBLIC_URL: 'https://mairie.exemple.fr' });
  const code = (await onKeeper('group', 'invite')).stdout.trim();
  expect(await strict('group', 'join', code, '--node-name', 'Mairie')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('ne peut pas être joint') as string,
  });
  expect((await onOther('group', 'status')).status).toBe(1);
}, 60_000);
