import type { Activity } from '../../libs/model/src/types/activity.js';
import type { Engagement } from '../../libs/model/src/types/engagement.js';
import type { DataLocation, LocationKind } from '../../libs/model/src/types/location.js';
import type { Member } from '../../libs/model/src/types/member.js';
import type { Provider } from '../../libs/model/src/types/provider.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { isWithin } from './days.js';
import { FALSE, TRUE, and, fact, is, or, unknown } from './kleene.js';
import type { Value } from './kleene.js';
import type { Register } from './register.js';

/** RULES §1.3. */
export function isPublic(member: Member): Value {
  if (member.publicAuthority !== null) return is(member.publicAuthority);
  const isPrivateKind = member.kind === 'ASSOCIATION' || member.kind === 'COMPANY';
  return isPrivateKind ? unknown('member.publicAuthority') : TRUE;
}

export function isLive(activity: Activity, day: Day): boolean {
  const mayBeLive = activity.stage === 'LIVE' || (activity.stage === 'STOPPED' && activity.to !== null);
  return mayBeLive && isWithin(activity, day);
}

export function isControllers(activity: Activity): boolean {
  return activity.role === 'CONTROLLER' || activity.role === 'JOINT_CONTROLLER';
}

export function sensitive(activity: Activity): Value {
  const hasSpecial = (activity.data ?? []).some((category) => category.special !== null);
  if (hasSpecial || activity.healthData === true) return TRUE;
  return activity.data === null ? unknown('activity.data') : FALSE;
}

export function health(activity: Activity): Value {
  if (activity.healthData !== null) return is(activity.healthData);
  if (activity.data !== null && !hasArticle9(activity)) return FALSE;
  return unknown('activity.healthData');
}

export function hds(activity: Activity): Value {
  return and(health(activity), fact(activity.hdsScope, 'activity.hdsScope'));
}

export function hasArticle9(activity: Activity): boolean {
  return (activity.data ?? []).some((category) => category.special === 'ART_9');
}

/** RULES §1.4. Only an empty list inherits; a list of unknown ids has no activity. */
export function activitiesOf(register: Register, engagement: Engagement): Activity[] {
  const parent = register.parent(engagement);
  if (parent && engagement.activityIds.length === 0) return activitiesOf(register, parent);
  return register.activities(engagement.activityIds);
}

export function liveActivitiesOf(register: Register, engagement: Engagement, day: Day): Activity[] {
  return activitiesOf(register, engagement).filter((activity) => isLive(activity, day));
}

export function inUse(register: Register, engagement: Engagement, day: Day): boolean {
  if (!isWithin(engagement, day)) return false;
  if (liveActivitiesOf(register, engagement, day).length === 0) return false;
  const parent = register.parent(engagement);
  return parent === null || inUse(register, parent, day);
}

/** The most sensitive of the activities live that day. */
export function sensitiveUse(register: Register, engagement: Engagement, day: Day): Value {
  return or(...liveActivitiesOf(register, engagement, day).map(sensitive));
}

/** RULES §1.5. Null: the member's own place, where no LOC, TRF or SOV rule applies. */
export function recipient(register: Register, location: DataLocation): Provider | null {
  if (location.operatorId !== null) return register.provider(location.operatorId);
  const engagement = register.engagement(location.engagementId);
  return engagement && register.provider(engagement.providerId);
}

export function present(register: Register, location: DataLocation, day: Day): boolean {
  if (!isWithin(location, day)) return false;
  const engagement = register.engagement(location.engagementId);
  if (engagement) return inUse(register, engagement, day);
  return liveActivitiesAt(register, location, day).length > 0;
}

/** The activities of a location that are live that day: its engagement's, or the one it belongs to. */
export function liveActivitiesAt(register: Register, location: DataLocation, day: Day): Activity[] {
  const engagement = register.engagement(location.engagementId);
  if (engagement) return liveActivitiesOf(register, engagement, day);
  const own = location.activityId === null ? [] : register.activities([location.activityId]);
  return own.filter((activity) => isLive(activity, day));
}

const STORAGE: readonly LocationKind[] = ['PRIMARY', 'BACKUP', 'DISASTER_RECOVERY', 'ARCHIVE_COPY'];
const COPIES: readonly LocationKind[] = ['BACKUP', 'DISASTER_RECOVERY', 'ARCHIVE_COPY', 'LOGS', 'ANALYTICS', 'DEV_TEST'];
const ACCESS: readonly LocationKind[] = ['SUPPORT_ACCESS', 'ADMIN_ACCESS'];

export function isStorage(location: DataLocation): boolean {
  return STORAGE.includes(location.kind);
}

export function isCopy(location: DataLocation): boolean {
  return COPIES.includes(location.kind);
}

export function isAccess(location: DataLocation): boolean {
  return ACCESS.includes(location.kind);
}

export function exposed(location: DataLocation): Value {
  if (!isAccess(location)) return TRUE;
  return location.access === null ? unknown('location.access') : is(location.access !== 'NONE');
}
