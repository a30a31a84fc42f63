import type { DataLocation, TransferTool } from '../../libs/model/src/types/location.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { ADEQUACY_ROWS, toolRow } from './calendar.js';
import type { AdequacyRow } from './calendar.js';
import { inForce, isDerogation, listings, recipientIsWithin } from './cover.js';
import { addDays, isWithin } from './days.js';
import { isTrue } from './kleene.js';
import type { Register } from './register.js';

export const WARNING_DAYS = 180;

/** The first day from `day` on which the answer is no, if it is within the 180 days of a warning. */
export function firstDayWithout(day: Day, isCovered: (other: Day) => boolean): Day | null {
  for (let count = 0; count <= WARNING_DAYS; count += 1) {
    const other = addDays(day, count);
    if (!isCovered(other)) return other;
  }
  return null;
}

/** TRF-010: is the location covered on `day` by an instrument known on the day `known`? */
export function isForeseenCovered(register: Register, location: DataLocation, known: Day, day: Day): boolean {
  const isAdequate = ADEQUACY_ROWS.some(
    (row) => row.iso === location.country && isRowForeseen(row, known, day) && reaches(register, location, row, known, day),
  );
  if (isAdequate) return true;
  return (location.transferTools ?? []).some(
    (tool) => isToolKnown(tool, known) && isTrue(inForce(register, location, tool, day, foreseenLastDay(tool, known))),
  );
}

function isRowForeseen(row: AdequacyRow, known: Day, day: Day): boolean {
  const knownFrom = row.known_since !== undefined && row.known_since < row.valid_from ? row.known_since : row.valid_from;
  if (known < knownFrom || day < row.valid_from) return false;
  if (row.valid_to === null || day <= row.valid_to) return true;
  const endsByJudgment = row.ended_by?.mode.startsWith('INVALIDATED') ?? false;
  return endsByJudgment && known <= row.valid_to;
}

/** A listing is known from its start: a renewal not yet begun is not. */
function reaches(register: Register, location: DataLocation, row: AdequacyRow, known: Day, day: Day): boolean {
  if (row.scope !== 'LISTED_RECIPIENT') return isTrue(recipientIsWithin(register, location, row, day));
  return listings(register, location, row).some(
    (certification) => (certification.from === null || certification.from <= known) && isWithin(certification, day),
  );
}

function isToolKnown(tool: TransferTool, known: Day): boolean {
  return isDerogation(tool) || (tool.signedOn !== null && tool.signedOn <= known);
}

/** The end of the old clauses is foreseen only from the day it was published. */
function foreseenLastDay(tool: TransferTool, known: Day): Day | null {
  const row = toolRow(tool.tool);
  const foreseenSince = row?.end_foreseen_since ?? null;
  if (foreseenSince !== null && known < foreseenSince) return null;
  return row?.existing_contracts_until ?? null;
}
