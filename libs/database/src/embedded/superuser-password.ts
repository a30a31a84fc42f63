import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { SUPERUSER } from './create-cluster.js';
import { codeOf, failures } from './failures.js';
import type { Places } from './places.js';
import { runTool, type Tools } from './run-tool.js';

/** The superuser's password, or null when its file is not there. */
export function keptPassword(places: Places): string | null {
  try {
    return readFileSync(places.password, 'utf8').trim() || null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The password of a stopped cluster; a new one when none is kept: on the first day, after a restore, after a loss. */
export async function superuserPassword(places: Places, tools: Tools): Promise<string> {
  const kept = keptPassword(places);
  if (kept !== null) return kept;
  const password = randomBytes(24).toString('base64url');
  const { code, printed } = await runTool(tools, 'postgres', places.cluster, ['--single', 'postgres'], {
    input: `ALTER ROLE ${SUPERUSER} PASSWORD '${password}';\n`,
  });
  if (code !== 0) throw failures.doesNotStart('postgres --single', printed.replaceAll(password, '…').trim());
  const unfinished = `${places.password}.unfinished`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${password}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(unfinished, places.password);
  return password;
}
