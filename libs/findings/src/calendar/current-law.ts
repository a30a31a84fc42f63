import type { Tx } from '../../../database/src/index.js';
import { type LawCalendar, type LawTables, readCalendar, shippedTables } from '../../../law/src/index.js';

/** The calendar of law that holds on this node: the last one loaded; before any was, the shipped one. `from`: where the actor reads it. */
export async function currentLaw(tx: Pick<Tx, 'rows'>, from: CalendarSource = 'law_calendar'): Promise<LawCalendar> {
  const id = (await calendarInForce(tx, from)) ?? shipped;
  const known = calendars.get(id);
  if (known !== undefined) return known;
  const [row] = await tx.rows<{ tables: LawTables }>(`SELECT tables FROM ${from} WHERE id = $1`, [id]);
  const calendar = readCalendar(row?.tables ?? shippedTables);
  calendars.clear();
  calendars.set(id, calendar);
  return calendar;
}

/** The id of the last calendar loaded; null: none was. */
export async function calendarInForce(tx: Pick<Tx, 'rows'>, from: CalendarSource = 'law_calendar'): Promise<string | null> {
  const [current] = await tx.rows<{ id: string }>(`SELECT id FROM ${from} ORDER BY loaded_at DESC, id DESC LIMIT 1`);
  return current?.id ?? null;
}

/** The table, or what the role that answers the group sees of it. */
type CalendarSource = 'law_calendar' | 'shared_calendar';

const shipped = '';
/** One calendar is read once. */
const calendars = new Map<string, LawCalendar>();
