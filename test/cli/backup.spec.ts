import { existsSync, readdirSync, rmSync } from 'node:fs';
import { startEmbedded } from '../../libs/database/src/index.js';
import { smallRegister } from '../broken-files/small-register.js';
import { Folder, vigieOn } from './vigie.js';

const folder = new Folder();
const directory = `${folder.path}/data/postgresql`;
const vigie = vigieOn({ VIGIE_DATA_DIR: `${folder.path}/data` });
afterAll(() => folder.remove());

it('a backup brings everything back, on another disk or over what was done since; no server is left running', async () => {
  const made = await vigie('import', folder.write('small.json', smallRegister()), '--yes');
  expect(made).toMatchObject({ status: 0, stderr: `vigie: une base de données est créée dans ${directory}\n` });
  // While it runs for somebody else, every command uses it and leaves it running.
  const server = await startEmbedded({ directory });
  expect(server.wasRunning).toBe(false);
  try {
    const saved = await vigie('backup', `${folder.path}/saved.vigie`);
    expect(saved).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/saved\.vigie {2}sha256 \w{64}\n$/) as string,
    });
    expect((await vigie('member', 'add', '--name', 'Depuis', '--kind', 'CCAS')).status).toBe(0);
    const running = await vigie('restore', `${folder.path}/saved.vigie`, '--replace');
    expect(running).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Arrêtez le service avant de restaurer') as string,
    });
    expect((await vigie('member', 'list')).stdout).toContain('Depuis');
  } finally {
    await server.stop();
  }

  const unsaid = await vigie('restore', `${folder.path}/saved.vigie`);
  expect(unsaid).toMatchObject({ status: 2, stderr: expect.stringContaining('contient déjà une base de données') as string });
  const restored = await vigie('restore', `${folder.path}/saved.vigie`, '--replace');
  expect(restored.status).toBe(0);
  const setAside = /La base qui était là est dans (.+)\./.exec(restored.stdout)?.[1] ?? '';
  expect(existsSync(setAside)).toBe(true);
  rmSync(setAside, { recursive: true });

  const list = await vigie('member', 'list');
  expect(list).toEqual({ status: 0, stdout: "m1  356000000  COMMUNE  Commune d'Essai\n", stderr: '' });
  expect(readdirSync(`${directory}/cluster`)).not.toContain('postmaster.pid');
}, 120_000);
