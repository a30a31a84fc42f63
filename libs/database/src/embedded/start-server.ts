import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { failures } from './failures.js';
import { freePort, isFree } from './free-port.js';
import type { Places } from './places.js';
import { runTool, type Tools } from './run-tool.js';
import { loggedSince, openLog, sizeOfLog } from './server-log.js';

/** Starts a stopped cluster; returns once it accepts connections, on this port. */
export async function startServer(places: Places, tools: Tools, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && !(await isFree(wanted))) throw failures.portTaken(wanted);
  const deadline = Date.now() + 10_000;
  for (;;) {
    const port = wanted ?? (await freePort(places));
    const tail = await launch(places, tools, port);
    if (tail === null) return port;
    if (!isPassing(tail) || Date.now() > deadline) throw whyNot(places, wanted, tail);
    await pause(100);
  }
}

/** Null when it started; otherwise what it said. */
async function launch(places: Places, tools: Tools, port: number): Promise<string | null> {
  const log = openLog(places);
  const before = sizeOfLog(places);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  try {
    const { code } = await runTool(tools, 'pg_ctl', places.cluster, ['-s', '-w', '-t', '600', '-o', options, 'start'], {
      output: log,
    });
    return code === 0 ? null : loggedSince(places, before);
  } finally {
    closeSync(log);
  }
}

/** The port was taken in between, or the children of a killed server are still leaving. */
function isPassing(tail: string): boolean {
  return /Address already in use|pre-existing shared memory block/.test(tail);
}

function whyNot(places: Places, wanted: number | undefined, tail: string): Error {
  if (/No space left on device|Disk quota exceeded/.test(tail)) return failures.diskFull(places.directory);
  if (wanted !== undefined && tail.includes('Address already in use')) return failures.portTaken(wanted);
  return failures.doesNotStart(places.log, tail.split('\n').slice(-8).join('\n'));
}
