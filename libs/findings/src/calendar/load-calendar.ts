import { createHash } from 'node:crypto';
import type { Tx } from '../../../database/src/index.js';
import { canonical } from '../../../journal/src/index.js';
import { type LawTables, readCalendar, RULES_VERSION, shippedTables } from '../../../law/src/index.js';
import { sweep } from '../elsewhere/sweep.js';

/** A calendar of law as this node loaded it. */
export interface LoadedCalendar {
  id: string;
  /** The day on which its tables were last read against their sources. */
  version: string;
}

/**
 * The calendar shipped with this version of the rules, unless a later one was loaded: then that one, read by these rules. Null: it is in
 * force already, or another process has just loaded it.
 */
export async function loadShippedCalendar(tx: Tx): Promise<LoadedCalendar | null> {
  const [current] = await tx.rows<{ version: string; tables: LawTables; id: string }>(
    'SELECT id, version, tables FROM law_calendar ORDER BY loaded_at DESC, id DESC LIMIT 1',
  );
  const tables = current !== undefined && current.version > shippedTables.version ? current.tables : shippedTables;
  if (idOf(tables) === current?.id) return null;
  const loaded = await keepCalendar(tx, tables);
  // Before any was loaded, the shipped one held: a node without members has nothing to examine again.
  const [member] = await tx.rows('SELECT FROM member LIMIT 1');
  if (loaded !== null && (current !== undefined || member !== undefined)) await examineAll(tx, loaded);
  return loaded;
}

/** From this commit on every member is examined under it, and is pending until it was. Null: it was loaded before. */
export async function loadCalendar(tx: Tx, tables: LawTables): Promise<LoadedCalendar | null> {
  const loaded = await keepCalendar(tx, tables);
  if (loaded !== null) await examineAll(tx, loaded);
  return loaded;
}

async function keepCalendar(tx: Tx, tables: LawTables): Promise<LoadedCalendar | null> {
  readCalendar(tables);
  const loaded = { id: idOf(tables), version: tables.version };
  const kept = await tx.rows(
    'INSERT INTO law_calendar (id, version, rules, tables, loaded_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id',
    [loaded.id, loaded.version, RULES_VERSION, JSON.stringify(tables), tx.at],
  );
  return kept.length === 0 ? null : loaded;
}

function examineAll(tx: Tx, { id }: LoadedCalendar): Promise<void> {
  return sweep(tx, [{ kind: 'CALENDAR', subject: id }]);
}

/** Two tables that say the same are one calendar, for one version of the rules. */
function idOf(tables: LawTables): string {
  const digest = createHash('sha256').update(canonical(tables)).digest('hex');
  return `${tables.version}/${digest.slice(0, 12)}/${RULES_VERSION}`;
}
