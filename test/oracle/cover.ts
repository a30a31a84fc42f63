import type { DataLocation, TransferTool } from '../../libs/model/src/types/location.js';
import type { Certification } from '../../libs/model/src/types/provider.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { adequacyRowsOn, isThird, toolRow } from './calendar.js';
import type { AdequacyRow, ToolRow } from './calendar.js';
import { isBeforeEnd, isWithin } from './days.js';
import { exposed, isPublic, liveActivitiesAt, present, recipient } from './facts.js';
import { FALSE, TRUE, and, fact, is, isTrue, not, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';

/** RULES §1.7. */
export function adequacy(register: Register, location: DataLocation, day: Day): Value {
  return or(...adequacyRowsOn(location.country, day).map((row) => recipientIsWithin(register, location, row, day)));
}

export function recipientIsWithin(register: Register, location: DataLocation, row: AdequacyRow, day: Day): Value {
  switch (row.scope) {
    case 'ALL':
    case 'ORGANISATION':
      return TRUE;
    case 'LISTED_RECIPIENT':
      return listed(register, location, row, day);
    case 'SECTOR':
      return sectorConfirmed(location);
    default:
      throw new Error(`Unknown scope ${row.scope}`);
  }
}

const SCHEMES: Readonly<Record<string, string>> = {
  'US-DPF-2023': 'DPF',
  'US-PS-2016': 'PRIVACY_SHIELD',
  'US-SH-2000': 'SAFE_HARBOUR',
};

export function listed(register: Register, location: DataLocation, row: AdequacyRow, day: Day): Value {
  const certifications = recipient(register, location)?.certifications ?? null;
  if (certifications === null) return unknown('provider.certifications');
  return is(listings(register, location, row).some((certification) => isWithin(certification, day)));
}

/** The certifications, of any day, that list the importer under the decision of the row. */
export function listings(register: Register, location: DataLocation, row: AdequacyRow): Certification[] {
  const provider = recipient(register, location);
  const tools = location.transferTools ?? [];
  const importer = tools.find((tool) => tool.importer !== null)?.importer ?? provider?.name ?? '';
  return (provider?.certifications ?? []).filter(
    (certification) =>
      certification.scheme === SCHEMES[row.id] &&
      (certification.entity === null || nameKey(certification.entity) === nameKey(importer)),
  );
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function sectorConfirmed(location: DataLocation): Value {
  const tools = (location.transferTools ?? []).filter((tool) => tool.tool === 'ADQ');
  if (tools.length === 0) return unknown('transferTools.scopeConfirmed');
  return or(...tools.map((tool) => fact(tool.scopeConfirmed, 'transferTools.scopeConfirmed')));
}

/** `lastDay`: the last day the law leaves to existing contracts; given apart, since it may not be foreseen yet (TRF-010). */
export function inForce(
  register: Register,
  location: DataLocation,
  tool: TransferTool,
  day: Day,
  lastDay: Day | null = toolRow(tool.tool)?.existing_contracts_until ?? null,
): Value {
  if (['ADQ', 'SAFE-HARBOUR', 'PRIVACY-SHIELD', 'DPA-2021-915'].includes(tool.tool)) return FALSE;
  const row = toolRow(tool.tool);
  if (row === null) return FALSE;
  if (isDerogation(tool)) {
    const begun = tool.signedOn === null || tool.signedOn <= day;
    return and(not(misused(register, location, tool, day)), is(isBeforeEnd(tool.to, day)), is(begun));
  }
  return and(
    signedInTime(tool, row, day),
    is(isBeforeEnd(tool.to, day)),
    is(lastDay === null || day <= lastDay),
    needsAuthorisation(tool) && tool.reference === null ? unknown('transferTools.reference') : TRUE,
  );
}

export function isDerogation(tool: TransferTool): boolean {
  return tool.tool.startsWith('DER-49-');
}

function needsAuthorisation(tool: TransferTool): boolean {
  return tool.tool === 'ADHOC' || tool.tool === 'ADMIN';
}

function signedInTime(tool: TransferTool, row: ToolRow, day: Day): Value {
  if (tool.signedOn === null) return unknown('transferTools.signedOn');
  const isUsable = row.usable_from === undefined || row.usable_from <= tool.signedOn;
  const isNotTooLate = row.new_contracts_until === undefined || tool.signedOn <= row.new_contracts_until;
  return is(tool.signedOn <= day && isUsable && isNotTooLate);
}

/** TRF-009. */
export function misused(register: Register, location: DataLocation, tool: TransferTool, day: Day): Value {
  const closedToPublicPowers = toolRow(tool.tool)?.public_authority_public_powers === false;
  const powers = liveActivitiesAt(register, location, day).map((activity) =>
    fact(activity.exerciseOfPublicPowers, 'activity.exerciseOfPublicPowers'),
  );
  return or(
    fact(tool.systematic, 'transferTools.systematic'),
    and(is(closedToPublicPowers), isPublic(register.member), or(...powers)),
    is(tool.tool === 'DER-49-1-2' && (tool.reference === null || tool.reference === '')),
  );
}

export function cover(register: Register, location: DataLocation, day: Day): Value {
  const tools = location.transferTools ?? [];
  return or(adequacy(register, location, day), ...tools.map((tool) => inForce(register, location, tool, day)));
}

export function uncovered(register: Register, location: DataLocation, day: Day): Value {
  if (!isThirdAndPresent(register, location, day)) return FALSE;
  return and(exposed(location), not(cover(register, location, day)));
}

export function isThirdAndPresent(register: Register, location: DataLocation, day: Day): boolean {
  return isThird(location.country, day) && present(register, location, day);
}

export function hasToolInForce(register: Register, location: DataLocation, day: Day): boolean {
  return (location.transferTools ?? []).some((tool) => isTrue(inForce(register, location, tool, day)));
}
