import type { RecordList } from '../format/bundle-validators.js';
import type { Draft } from '../read/problem-list.js';
import type { ListWithIds } from './ids.js';
import type { Place, RecordCheck } from './record-check.js';

/** An id names a record of the same bundle. What is held by another member (sharedAgreementRef, memberId) is not looked for. */
export const references: RecordCheck = (record, place, report) => {
  for (const { key, to } of referencesFrom[place.list]) {
    const value = record[key];
    if (Array.isArray(value)) {
      for (const draft of danglingIn(value, [key], to, place)) report.problem(draft);
    } else if (isDangling(value, to, place)) {
      report.problem(dangling(value, [key], to, place));
    }
  }
};

const referencesFrom: Record<RecordList, { key: string; to: ListWithIds }[]> = {
  activities: [{ key: 'arrangementIds', to: 'agreements' }],
  providers: [],
  engagements: [
    { key: 'activityIds', to: 'activities' },
    { key: 'providerId', to: 'providers' },
    { key: 'parentId', to: 'engagements' },
    { key: 'agreementIds', to: 'agreements' },
  ],
  locations: [
    { key: 'engagementId', to: 'engagements' },
    { key: 'activityId', to: 'activities' },
    { key: 'operatorId', to: 'providers' },
  ],
  agreements: [],
  decisions: [],
};

/** Whether a text is an id that its list does not have. */
export function isDangling(value: unknown, to: ListWithIds, { ids }: Place): value is string {
  return typeof value === 'string' && ids[to]?.has(value) === false;
}

export function dangling(id: string, below: (string | number)[], to: ListWithIds, { list, index }: Place): Draft {
  return { code: 'DANGLING_REFERENCE', at: [list, index, ...below], found: id, expected: [to] };
}

/** The entries of a list of ids that name nothing. */
export function danglingIn(entries: unknown[], below: (string | number)[], to: ListWithIds, place: Place): Draft[] {
  if (!entries.some((entry) => isDangling(entry, to, place))) return none;
  return entries.flatMap((entry, position) =>
    isDangling(entry, to, place) ? [dangling(entry, [...below, position], to, place)] : [],
  );
}

const none: Draft[] = [];
