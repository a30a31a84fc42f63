import type { Severity } from '../../libs/model/src/types/finding.js';
import type { DataLocation, TransferTool } from '../../libs/model/src/types/location.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { PRIVACY_SHIELD_LAST_DAY, SAFE_HARBOUR_LAST_DAY, adequacyRowsOn, toolRow } from './calendar.js';
import type { AdequacyRow } from './calendar.js';
import { adequacy, cover, hasToolInForce, inForce, isDerogation, isThirdAndPresent, listed, misused } from './cover.js';
import { uncovered } from './cover.js';
import { exposed, present } from './facts.js';
import { firstDayWithout, isForeseenCovered } from './foreseen.js';
import { FALSE, and, is, isFalse, isTrue, not, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';

/** The TRF rules of a location with a recipient. */
export function transfersOfLocation(register: Register, location: DataLocation, day: Day): RuleDay[] {
  if (!isThirdAndPresent(register, location, day)) return [];
  const rule = (code: string, value: Value, severity: Severity) => ruleDay(code, location, day, value, severity);
  return [
    rule('TRF-001', notListed(register, location, day), 'CRITICAL'),
    rule('TRF-004', lapsedTool(register, location, day), 'CRITICAL'),
    rule('TRF-005', withoutAssessment(register, location, day), 'HIGH'),
    rule('TRF-008', onwardUncovered(register, location, day), 'HIGH'),
    rule('TRF-009', derogationMisused(register, location, day), 'HIGH'),
    rule('TRF-010', is(coverEndsSoon(register, location, day)), 'MEDIUM'),
    rule('TRF-011', is(reliesOnTheDpfAlone(register, location, day)), 'LOW'),
  ];
}

function toolsOf(location: DataLocation): TransferTool[] {
  return location.transferTools ?? [];
}

function notListed(register: Register, location: DataLocation, day: Day): Value {
  const rows = adequacyRowsOn(location.country, day).filter((row) => toolsOf(location).some((tool) => reliesOn(tool, row)));
  const isNotListed = or(...rows.map((row) => not(listed(register, location, row, day))));
  return and(exposed(location), isNotListed, not(cover(register, location, day)));
}

function reliesOn(tool: TransferTool, row: AdequacyRow): boolean {
  switch (tool.tool) {
    case 'ADQ':
      return row.scope === 'LISTED_RECIPIENT';
    case 'SAFE-HARBOUR':
      return row.id === 'US-SH-2000';
    case 'PRIVACY-SHIELD':
      return row.id === 'US-PS-2016';
    default:
      return false;
  }
}

function lapsedTool(register: Register, location: DataLocation, day: Day): Value {
  return and(uncovered(register, location, day), or(...toolsOf(location).map((tool) => lapsed(tool, day))));
}

function lapsed(tool: TransferTool, day: Day): Value {
  switch (tool.tool) {
    case 'SAFE-HARBOUR':
      return is(day > SAFE_HARBOUR_LAST_DAY);
    case 'PRIVACY-SHIELD':
      return is(day > PRIVACY_SHIELD_LAST_DAY);
    case 'SCC-2001':
    case 'SCC-2002':
    case 'SCC-2004':
    case 'SCC-2010':
      return oldClausesLapsed(tool, day);
    default:
      return FALSE;
  }
}

function oldClausesLapsed(tool: TransferTool, day: Day): Value {
  const row = toolRow(tool.tool);
  if (row?.existing_contracts_until === undefined) return FALSE;
  const isOver = day > row.existing_contracts_until;
  if (tool.signedOn === null) return isOver ? is(true) : unknown('transferTools.signedOn');
  const isTooLate = row.new_contracts_until !== undefined && tool.signedOn > row.new_contracts_until;
  const isTooEarly = row.usable_from !== undefined && tool.signedOn < row.usable_from;
  return is(tool.signedOn <= day && (isOver || isTooLate || isTooEarly));
}

/** Only adequacy and exposure can make it unknown. */
function withoutAssessment(register: Register, location: DataLocation, day: Day): Value {
  const inForceTools = toolsOf(location).filter((tool) => isTrue(inForce(register, location, tool, day)));
  const needsAssessment = (tool: TransferTool) => toolRow(tool.tool)?.needs_tia === true;
  const isAssessed = (tool: TransferTool) => tool.tia !== null && tool.tia.doneOn <= day;
  const someUnassessed = inForceTools.some((tool) => needsAssessment(tool) && !isAssessed(tool));
  const noneSuffices = !inForceTools.some((tool) => !needsAssessment(tool) || isAssessed(tool));
  return and(exposed(location), not(adequacy(register, location, day)), is(someUnassessed && noneSuffices));
}

/** The first leg is covered, the next is not. */
function onwardUncovered(register: Register, location: DataLocation, day: Day): Value {
  const engagement = register.engagement(location.engagementId);
  if (engagement === null) return FALSE;
  const coveredAbove = register
    .above(engagement)
    .flatMap((each) => register.locationsOf(each))
    .filter((above) => isThirdAndPresent(register, above, day) && isTrue(cover(register, above, day)))
    .map(exposed);
  return and(uncovered(register, location, day), or(...coveredAbove));
}

function derogationMisused(register: Register, location: DataLocation, day: Day): Value {
  const derogations = toolsOf(location).filter(isDerogation);
  const isMisused = or(...derogations.map((tool) => misused(register, location, tool, day)));
  return and(uncovered(register, location, day), isMisused);
}

function coverEndsSoon(register: Register, location: DataLocation, day: Day): boolean {
  if (isFalse(exposed(location)) || !isTrue(cover(register, location, day))) return false;
  const end = firstDayWithout(day, (other) => isForeseenCovered(register, location, day, other));
  return end !== null && present(register, location, end);
}

function reliesOnTheDpfAlone(register: Register, location: DataLocation, day: Day): boolean {
  if (isFalse(exposed(location)) || hasToolInForce(register, location, day)) return false;
  return adequacyRowsOn(location.country, day).some(
    (row) => row.id === 'US-DPF-2023' && isTrue(listed(register, location, row, day)),
  );
}
