import type { DataCategory } from '../../../model/src/index.js';
import type { ActivitiesAnswer, ActivitiesVariables, ActivityRow } from '../protocol/registers.js';
import type { Operation } from '../protocol/operation.js';
import { granted } from './granted.js';
import { pageOfRows, rowsByMember } from './rows-of-page.js';
import { sharedActivities, type SharedActivity } from './shared-activities.query.js';
import { DAY, MEMBERS, orNull, PAGE_BY_NAME, text, variablesOf } from './variables.js';

/** The activities that registers hold on a day, by name, with the places of their data. */
export const activitiesPage: Operation<ActivitiesVariables, ActivitiesAnswer> = {
  name: 'activities.page@1',
  rowsFrom: 'REGISTER',
  countsFrom: null,
  variables: variablesOf({ members: MEMBERS, asOf: DAY, text: orNull(text(200)), ...PAGE_BY_NAME }),
  async answer(tx, { asOf, text: part, first, after }, grants) {
    const memberIds = granted(grants, 'REGISTER');
    if (memberIds.length === 0) return { answer: { rows: [], more: false }, rows: new Map() };
    const place = after && [after.key, after.memberId, after.recordId];
    const page = pageOfRows(await sharedActivities(tx, memberIds, part, asOf, place, first + 1), first);
    return {
      answer: { rows: page.rows.map(toRow), more: page.more },
      rows: rowsByMember(page.rows.map(({ memberId }) => memberId)),
    };
  },
};

function toRow({ data, ...activity }: SharedActivity): ActivityRow {
  return {
    ...activity,
    data: data && data.map(({ name, special, retention }) => ({ name, special, retention: durationOf(retention) })),
  };
}

/** As the register words it: while it is used, then as archives. */
function durationOf(retention: DataCategory['retention']): string | null {
  const durations = [retention?.active, retention?.administrativeUse].filter((duration) => duration);
  return durations.length === 0 ? null : durations.join(' · ');
}
