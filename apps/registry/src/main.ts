import { makeLog, readSettings, SystemClock, type Log, type Settings } from '../../../libs/runtime/src/index.js';
import { DemonstrationGroup } from './demonstration/group/demonstration-group.js';
import { explainAndExit } from './explain-and-exit.js';

/** Starts what the environment describes, a node or the demonstration's group of three, and stops it when it is told to. */
async function main(): Promise<void> {
  const settings = settingsOrExit();
  const log = makeLog(settings.logLevel);
  const welcome = (settings.demonstration === 'GROUP' ? await group(settings, log) : null) ?? (await oneNode(settings, log));
  process.stdout.write(welcome);
}

/** Null: the data directory is that of one node. */
async function group(settings: Settings, log: Log): Promise<string | null> {
  const started = new DemonstrationGroup(settings, log);
  const forget = onSignal(() => started.stop());
  const welcome = await started.start().catch(explainAndExit);
  if (welcome === null) forget();
  return welcome;
}

async function oneNode(settings: Settings, log: Log): Promise<string> {
  // Not imported for a group: it is the largest part of a process.
  const [{ startNode }, { welcome }] = await Promise.all([import('./node.js'), import('./welcome.js')]);
  const node = await startNode({ settings, clock: new SystemClock(), log }).catch(explainAndExit);
  onSignal(() => node.stop());
  return welcome(node, settings);
}

/** Ends, once, at the first signal to. Returns how to forget that. */
function onSignal(end: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = async () => {
    process.stdout.write('Vigie s’arrête…\n');
    await end();
    process.exit(0);
  };
  const stopOnce = () => void stop();
  for (const signal of signals) process.once(signal, stopOnce);
  return () => signals.forEach((signal) => process.off(signal, stopOnce));
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return explainAndExit(error);
  }
}

await main();
