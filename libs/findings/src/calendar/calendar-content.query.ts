import type { ReadTx } from '../../../database/src/index.js';
import { type LawTables, RULES_VERSION } from '../../../law/src/index.js';
import { currentLaw } from './current-law.js';

/** The tables of the law that hold on this node. */
export interface CalendarContent {
  tables: LawTables;
  /** Null: those shipped with this version, before any was loaded. */
  loadedAt: Date | null;
  /** The version of the rules that read them. */
  rulesVersion: string;
}

export async function calendarContent(tx: ReadTx): Promise<CalendarContent> {
  const { tables } = await currentLaw(tx);
  const [loaded] = await tx.rows<{ loadedAt: Date; rules: string }>(
    'SELECT loaded_at AS "loadedAt", rules FROM law_calendar ORDER BY loaded_at DESC, id DESC LIMIT 1',
  );
  return { tables, loadedAt: loaded?.loadedAt ?? null, rulesVersion: loaded?.rules ?? RULES_VERSION };
}
