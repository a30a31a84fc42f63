import type { Tx } from '../../../database/src/index.js';
import type { LawTables } from '../../../law/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { currentLaw } from './current-law.js';
import { loadCalendar, type LoadedCalendar } from './load-calendar.js';

/** Somebody brings tables that were read later than those in force. */
export async function loadLaterCalendar(tx: Tx, tables: LawTables): Promise<LoadedCalendar> {
  const { version } = await currentLaw(tx);
  const loaded = tables.version > version ? await loadCalendar(tx, tables) : null;
  return (
    loaded ??
    refuse('REFUSED', ['version'], {
      fr: `Le calendrier en vigueur est du ${version} : celui du ${tables.version} n’est pas plus récent.`,
      en: `The calendar in force is of ${version}: that of ${tables.version} is not later.`,
    })
  );
}
