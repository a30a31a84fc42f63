import {
  findingsOfRecords,
  type FindingRun,
  membersPending,
  type KeptFinding,
  type RecordOnDay,
  type RuleOnSubject,
  runsOfFindings,
} from '../../../findings/src/index.js';
import type { Batch } from '../loaders/loader.js';

/** The findings of records of a type, on a day. */
export const findingsOfActivities = findingsOf('ACTIVITY');
export const findingsOfEngagements = findingsOf('ENGAGEMENT');
export const findingsOfLocations = findingsOf('LOCATION');
export const findingsOfAgreements = findingsOf('AGREEMENT');

export function findingsOf(type: Parameters<typeof findingsOfRecords>[1]): Batch<RecordOnDay, KeptFinding[]> {
  return (tx, records) => findingsOfRecords(tx, type, records);
}

/** Whether the findings of members are being examined again. */
export const pendingByMember: Batch<string, boolean> = async (tx, memberIds) => {
  const pending = await membersPending(tx, memberIds);
  return memberIds.map((memberId) => pending.has(memberId));
};

/** Every run of a rule on a record. */
export const runsOfRules: Batch<RuleOnSubject, FindingRun[]> = runsOfFindings;
