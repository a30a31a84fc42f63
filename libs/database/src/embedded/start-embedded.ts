import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { handOver, serverAccount } from './account.js';
import { shippedBinaries, type Binaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { withLock } from './directory-lock.js';
import { addressOf, type EmbeddedServer } from './embedded-server.js';
import { failures, ofFileSystem } from './failures.js';
import type { Places } from './places.js';
import { postmasterOf, removeMisleadingPidFile, type Postmaster } from './postmaster.js';
import { finishInterrupted, prepareDirectory, refuseAnotherVersion } from './prepare-directory.js';
import type { Tools } from './run-tool.js';
import { keepLogSmall } from './server-log.js';
import { startServer } from './start-server.js';
import { stopServer } from './stop-embedded.js';
import { keptPassword, superuserPassword } from './superuser-password.js';
import { answers } from './superuser-session.js';
import { removeOtherCopies, SYSTEM_CACHE, usableBinaries } from './usable-binaries.js';

export interface EmbeddedOptions {
  /** Holds the cluster and what goes with it, and nothing else. Made when it does not exist. */
  directory: string;
  /** Instead of a free one. A server that already runs keeps its own. */
  port?: number;
  /** Told, in English, of what takes time or surprises. Never a secret. */
  log?: (line: string) => void;
  /** Where root keeps a copy of the binaries when the directory is closed to the server's account. */
  cache?: string;
}

/** The server of this directory: the one that runs, or a new one. However many ask at once, one server. */
export async function startEmbedded({
  directory: given,
  port,
  log,
  cache = SYSTEM_CACHE,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const shipped = await shippedBinaries();
  const { directory } = prepareDirectory(resolve(given));
  const start: Start = { places: prepareDirectory(realpathSync(directory)), shipped, port, cache, log: log ?? (() => undefined) };
  return alone(start.places, async () => (await reused(start)) ?? (await started(start)));
}

interface Start {
  places: Places;
  shipped: Binaries;
  port: number | undefined;
  cache: string;
  log: (line: string) => void;
}

/** One process at a time starts, stops or restores; the others wait. */
export async function alone<T>(places: Places, work: () => Promise<T>): Promise<T> {
  try {
    return await withLock(places.lock, 180_000, (holder) => failures.busy(places.directory, holder), work);
  } catch (error) {
    throw ofFileSystem(error, places.directory);
  }
}

/** The server that survived whoever started it. */
async function reused(start: Start): Promise<EmbeddedServer | null> {
  const { places, log } = start;
  const running = existsSync(places.cluster) ? postmasterOf(places.cluster) : null;
  if (running === null) return null;
  const password = keptPassword(places);
  if (password === null) throw failures.doesNotAnswer(places.directory, running.pid, NO_PASSWORD);
  if (!(await answers(places, running, addressOf(running.port, password, 'postgres')))) return null;
  log(`the embedded database is already running on port ${running.port} (process ${running.pid})`);
  return serverOf(start, running, password, true);
}

const NO_PASSWORD = { fr: 'le fichier superuser.password manque', en: 'the file superuser.password is missing' };

async function started(start: Start): Promise<EmbeddedServer> {
  const { places, shipped, log } = start;
  finishInterrupted(places);
  const tools = toolsOf(start);
  removeOtherCopies(places.directory, shipped.version);
  if (!existsSync(places.cluster)) {
    log(`creating the embedded database in ${places.directory}`);
    await createCluster(places, tools);
  }
  refuseAnotherVersion(places, shipped.version);
  handOver(places.cluster, tools.account);
  removeMisleadingPidFile(places.cluster);
  const password = await superuserPassword(places, tools);
  const port = await startServer(places, tools, start.port);
  writeFileSync(places.port, `${port}\n`);
  const running = postmasterOf(places.cluster);
  if (running === null || !(await answers(places, running, addressOf(port, password, 'postgres')))) {
    throw failures.doesNotStart(places.log, '');
  }
  log(`the embedded database runs on port ${port} (process ${running.pid})`);
  return serverOf(start, running, password, false);
}

/** Found when they are needed: an update may have replaced the binaries that the server was started with. */
function toolsOf({ places, shipped, cache }: Pick<Start, 'places' | 'shipped' | 'cache'>): Tools {
  const account = serverAccount(places.cluster);
  return { account, binaries: usableBinaries(shipped, places.directory, account, cache) };
}

function serverOf(start: Start, { port }: Postmaster, password: string, wasRunning: boolean): EmbeddedServer {
  const { places } = start;
  const letLogGrow = keepLogSmall(places);
  return {
    directory: places.directory,
    port,
    wasRunning,
    url: (database) => addressOf(port, password, database),
    stop: () => {
      letLogGrow();
      return alone(places, () => stopServer(places, toolsOf(start)));
    },
  };
}
