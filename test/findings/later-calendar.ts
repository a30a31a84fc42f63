import { type LawTables, shippedTables } from '../../libs/law/src/index.js';

/** Tables read later, in which the adequacy of Switzerland is annulled on 1 May 2026, and that of India begins on 1 June 2026. */
export function laterTables(version = '2027-01-15'): LawTables {
  const tables = structuredClone(shippedTables);
  const { rows } = tables.adequacy;
  const swiss = rows.find(({ id }) => id === 'CH-2000');
  if (swiss === undefined) throw new Error('The tables have no decision on Switzerland.');
  swiss.valid_to = '2026-04-30';
  swiss.ended_by = { date: '2026-05-01', act: 'CJUE C-1/26', mode: 'INVALIDATED' };
  rows.push({ ...swiss, id: 'IN-2026', iso: 'IN', name_fr: 'Inde', name_en: 'India', valid_from: '2026-06-01', valid_to: null });
  delete (rows.at(-1) as Partial<LawTables['adequacy']['rows'][number]>).ended_by;
  return { ...tables, version };
}
