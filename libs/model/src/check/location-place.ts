import type { RecordCheck } from './record-check.js';

/** Data is at a provider, under an engagement, or at the member itself, for an activity: one of the two. */
export const locationPlace: RecordCheck = ({ engagementId, activityId }, { list, index }, report) => {
  if (list !== 'locations') return;

  const at = [list, index];
  const expected = ['engagementId', 'activityId'];
  if (typeof engagementId === 'string' && typeof activityId === 'string') {
    report.problem({ code: 'LOCATION_AT_BOTH', at, found: `${engagementId}, ${activityId}`, expected });
  }
  if (isAbsent(engagementId) && isAbsent(activityId)) {
    report.problem({ code: 'LOCATION_AT_NEITHER', at, found: null, expected });
  }
};

const isAbsent = (value: unknown) => value === null || value === undefined;
