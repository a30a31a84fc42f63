// Installs and builds what is missing or out of date, says so on standard error, and does nothing twice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, '.building');

/** What is built on its own: from which sources, into which folders of `dist/`, with which command. */
const parts = [
  {
    name: 'service',
    files: () => [
      'tsconfig.json',
      'nest-cli.json',
      ...['apps', 'libs', 'test'].flatMap(sources).filter((file) => !isOfConsole(file)),
    ],
    into: ['apps', 'libs', 'test'],
    command: [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build', 'cli'],
  },
  {
    name: 'console',
    files: () => sources(join('apps', 'console')),
    into: ['console'],
    command: [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', join('apps', 'console')],
  },
];

const isOfConsole = (file) => file.startsWith(join('apps', 'console'));
const stampOf = ({ name }) => join(root, 'dist', `.built-${name}`);

/** After this, `dist/` holds the compiled sources as they stand: all of them, or the parts that are named. */
export async function ensureBuilt(names = parts.map(({ name }) => name)) {
  const wanted = parts.filter(({ name }) => names.includes(name));
  if (isInstalled() && wanted.every(isBuilt)) return;
  try {
    await locked(() => {
      if (!isInstalled()) install();
      for (const part of wanted) if (!isBuilt(part)) build(part);
    });
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    say(error.message);
    process.exit(2);
  }
}

class StepFailed extends Error {}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function isBuilt(part) {
  const stamp = stampOf(part);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(part);
}

function install() {
  say('installing the packages of package-lock.json…');
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  else run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function build(part) {
  say(`building the ${part.name}…`);
  const built = fingerprint(part);
  for (const folder of part.into) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  run(process.execPath, part.command);
  writeFileSync(stampOf(part), built);
}

/** What a part depends on, as one hash. */
function fingerprint(part) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const file of ['package-lock.json', ...part.files()]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => /\.(ts|tsx|json|css|html|svg)$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** One install or build at a time: the others wait for it, and take over from one that died. */
async function locked(work) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  for (;;) {
    try {
      linkSync(mine, lock); // who holds it is known from the first instant
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(holder())) rmSync(lock, { force: true });
      await wait(200);
    }
  }
  try {
    work();
  } finally {
    rmSync(mine, { force: true });
    rmSync(lock, { force: true });
  }
}

function holder() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0; // just released
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function run(command, args) {
  // What these print goes to standard error: standard output belongs to the command that asked.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) {
    throw new StepFailed(`${[command, ...args].join(' ')} failed.`);
  }
}

function say(message) {
  process.stderr.write(`vigie: ${message}\n`);
}
