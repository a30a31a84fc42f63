import type { Activity } from '../../libs/model/src/types/activity.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { Severity } from '../../libs/model/src/types/finding.js';
import type { DataLocation } from '../../libs/model/src/types/location.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { zone } from './calendar.js';
import { isThirdAndPresent, uncovered } from './cover.js';
import { activitiesOf, exposed, hasArticle9, hds, inUse, isAccess, isCopy, isLive, isStorage } from './facts.js';
import { liveActivitiesAt, liveActivitiesOf, present, recipient, sensitiveUse } from './facts.js';
import { certifiedForHealth } from './health-certification.js';
import { FALSE, TRUE, and, is, isFalse, isTrue, not, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';
import { ruleDay } from './rule-day.js';
import type { RuleDay } from './rule-day.js';

/** LOC-001 to LOC-003, LOC-007 to LOC-009 of a location with a recipient. */
export function placesOfLocation(register: Register, location: DataLocation, day: Day): RuleDay[] {
  const gap = uncovered(register, location, day);
  const rule = (code: string, value: Value, severity: Severity) => ruleDay(code, location, day, value, severity);
  return [
    rule('LOC-001', and(is(location.kind === 'PRIMARY'), gap), 'CRITICAL'),
    rule('LOC-002', and(is(isCopy(location)), gap), copySeverity(location)),
    rule('LOC-003', and(is(isAccess(location)), gap), accessSeverity(register, location, day)),
    rule('LOC-007', toQualify(register, location, day), 'INFO'),
    rule('LOC-008', uncertifiedHealthHost(register, location, day), 'CRITICAL'),
    rule('LOC-009', healthOutsideTheUnion(register, location, day), 'CRITICAL'),
  ];
}

function copySeverity(location: DataLocation): Severity {
  return isStorage(location) && location.keyCustody !== 'MEMBER' ? 'CRITICAL' : 'HIGH';
}

function accessSeverity(register: Register, location: DataLocation, day: Day): Severity {
  if (location.access === 'DENIED_BY_VENDOR') return 'LOW';
  const isOpen = location.access === 'CLEAR' || location.access === 'POSSIBLE';
  const isOnSpecialData = liveActivitiesAt(register, location, day).some(hasArticle9);
  return location.kind === 'ADMIN_ACCESS' && isOpen && isOnSpecialData ? 'CRITICAL' : 'HIGH';
}

function toQualify(register: Register, location: DataLocation, day: Day): Value {
  const isToQualify = ['FR_PTOM', 'UNSETTLED'].includes(zone(location.country, day));
  return and(is(isToQualify && present(register, location, day)), exposed(location));
}

function healthStored(register: Register, location: DataLocation, day: Day): Value {
  if (!isStorage(location) || !present(register, location, day)) return FALSE;
  return or(...liveActivitiesAt(register, location, day).map(hds));
}

function uncertifiedHealthHost(register: Register, location: DataLocation, day: Day): Value {
  return and(healthStored(register, location, day), not(certifiedForHealth(register, location, day)));
}

function healthOutsideTheUnion(register: Register, location: DataLocation, day: Day): Value {
  return and(healthStored(register, location, day), outsideTheUnion(location, day));
}

function outsideTheUnion(location: DataLocation, day: Day): Value {
  switch (zone(location.country, day)) {
    case 'EU':
    case 'EEA_EFTA':
    case 'UNKNOWN':
      return FALSE;
    case 'FR_PTOM':
    case 'UNSETTLED':
      return unknown('location.country');
    default:
      return TRUE;
  }
}

/** LOC-004. Always unknown: it is the unknown of LOC-001 to 003. */
export function locationUnknown(register: Register, engagement: Engagement, day: Day): RuleDay {
  const isTop = register.parent(engagement) === null;
  const isSevere = !isTop || isTrue(sensitiveUse(register, engagement, day));
  const severity = isSevere ? 'HIGH' : 'MEDIUM';
  return ruleDay('LOC-004', engagement, day, whereIsUnknown(register, engagement, day), severity);
}

function whereIsUnknown(register: Register, engagement: Engagement, day: Day): Value {
  const hasRole = ['PROCESSOR', 'SUB_PROCESSOR', 'JOINT_CONTROLLER'].includes(engagement.role);
  if (!hasRole || !inUse(register, engagement, day)) return FALSE;
  const own = register.locationsOf(engagement).filter((location) => present(register, location, day));
  const hasNoCountry = own.some((location) => location.country === null && !isFalse(exposed(location)));
  const isNowhere = !isPlaced(register, engagement, day) && !runsAtTheMember(register, engagement, day);
  return or(hasNoCountry ? unknown('location.country') : FALSE, isNowhere ? unknown('engagement.locations') : FALSE);
}

/** The engagement, or one below it, has a present location that says where the data is. */
function isPlaced(register: Register, engagement: Engagement, day: Day): boolean {
  const isTop = register.parent(engagement) === null;
  return [engagement, ...register.below(engagement)]
    .flatMap((each) => register.locationsOf(each))
    .filter((location) => present(register, location, day) && location.country !== null)
    .some((location) => !isTop || location.kind === 'PRIMARY');
}

function runsAtTheMember(register: Register, engagement: Engagement, day: Day): boolean {
  const isReached = register
    .locationsOf(engagement)
    .some((location) => isAccess(location) && location.country !== null && present(register, location, day));
  const activityIds = liveActivitiesOf(register, engagement, day).map((activity) => activity.id);
  const isHosted = register.bundle.locations.some(
    (location) =>
      location.activityId !== null &&
      activityIds.includes(location.activityId) &&
      location.kind === 'PRIMARY' &&
      location.country !== null &&
      present(register, location, day),
  );
  return isReached && isHosted;
}

/** LOC-006. Covered or not: an adequate country is a third country to be named. */
export function undeclaredTransfer(register: Register, activity: Activity, day: Day): RuleDay {
  const isDenied = isLive(activity, day) && activity.transfersDeclared === false;
  const places = register.bundle.locations.filter(
    (location) =>
      recipient(register, location) !== null &&
      isLocationOf(register, location, activity) &&
      isThirdAndPresent(register, location, day),
  );
  return ruleDay('LOC-006', activity, day, and(is(isDenied), or(...places.map(exposed))), 'MEDIUM');
}

function isLocationOf(register: Register, location: DataLocation, activity: Activity): boolean {
  const engagement = register.engagement(location.engagementId);
  if (engagement) return activitiesOf(register, engagement).includes(activity);
  return location.activityId === activity.id;
}
