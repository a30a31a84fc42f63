import { createHash } from 'node:crypto';
import type { Tx } from '../../../database/src/index.js';
import { type LawTables, readCalendar, RULES_VERSION, shippedTables } from '../../../law/src/index.js';
import { sweep } from '../elsewhere/sweep.js';

/** A calendar of law as this node loaded it. */
export interface LoadedCalendar {
  id: string;
  /** The day on which its tables were last read against their sources. */
  version: string;
}

/** The calendar shipped with this version of the rules, unless a later one was loaded: then that one, read by these rules. */
export async function loadShippedCalendar(tx: Tx): Promise<LoadedCalendar | null> {
  const [current] = await tx.rows<{ version: string; tables: LawTables; id: string }>(
    'SELECT id, version, tables FROM law_calendar ORDER BY loaded_at DESC, id DESC LIMIT 1',
  );
  const tables = current !== undefined && current.version > shippedTables.version ? current.tables : shippedTables;
  return idOf(tables) === current?.id ? null : loadCalendar(tx, tables);
}

/** From this commit on every member is examined under it, and is pending until it was. */
export async function loadCalendar(tx: Tx, tables: LawTables): Promise<LoadedCalendar> {
  readCalendar(tables);
  const loaded = { id: idOf(tables), version: tables.version };
  await tx.rows('INSERT INTO law_calendar (id, version, rules, tables, loaded_at) VALUES ($1, $2, $3, $4, $5)', [
    loaded.id,
    loaded.version,
    RULES_VERSION,
    JSON.stringify(tables),
    tx.at,
  ]);
  await sweep(tx, [{ kind: 'CALENDAR', subject: loaded.id }]);
  return loaded;
}

/** Two tables that say the same are one calendar, for one version of the rules. */
function idOf(tables: LawTables): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(sorted(tables)))
    .digest('hex');
  return `${tables.version}/${digest.slice(0, 12)}/${RULES_VERSION}`;
}

/** The database keeps the keys of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
