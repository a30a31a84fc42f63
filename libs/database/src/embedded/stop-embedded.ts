import { failures } from './failures.js';
import type { Places } from './places.js';
import { postmasterOf } from './postmaster.js';
import { runTool, type Tools } from './run-tool.js';

/** `pg_ctl -m fast stop`: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(places: Places, tools: Tools): Promise<void> {
  const running = postmasterOf(places.cluster);
  if (running === null) return;
  const { code } = await runTool(tools, 'pg_ctl', places.cluster, ['-s', '-w', '-t', '120', '-m', 'fast', 'stop']);
  if (code !== 0 && postmasterOf(places.cluster) !== null) throw failures.doesNotStop(places.directory, running.pid);
}
