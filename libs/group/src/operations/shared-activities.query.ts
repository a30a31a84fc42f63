import type { Tx } from '../../../database/src/index.js';
import type { Activity, Day } from '../../../model/src/index.js';
import type { ActivityRow } from '../protocol/registers.js';
import { Conditions } from './conditions.js';

/** An activity as its member shares it, with the places that it has on the day. */
export interface SharedActivity extends Pick<
  Activity,
  'name' | 'reference' | 'role' | 'stage' | 'purposes' | 'dataSubjects' | 'data' | 'recipients'
> {
  key: string;
  memberId: string;
  recordId: string;
  locations: ActivityRow['locations'];
}

/** The first of them beyond a place that the register holds on a day, by name. `part`: of the name, without regard for case or accents. */
export function sharedActivities(
  tx: Tx,
  memberIds: readonly string[],
  part: string | null,
  asOf: Day,
  place: readonly string[] | null,
  limit: number,
): Promise<SharedActivity[]> {
  const conditions = new Conditions();
  const day = `${conditions.value(asOf)}::date`;
  conditions
    .where('a.member_id = ANY(?)', memberIds)
    .where('position(lower(unaccent(?)) IN lower(unaccent(a.name))) > 0', part)
    .always(lasts('a', day))
    .beyond(BY_NAME, place);
  return tx.rows<SharedActivity>(
    `SELECT a.key, a.member_id AS "memberId", a.id AS "recordId", a.name, a.reference, a.role, a.stage, a.purposes,
       a.data_subjects AS "dataSubjects", a.data, a.recipients, coalesce((
         SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'country', l.country, 'place', l.place, 'provider', l.provider_name,
           'from', l."from", 'to', l."to", 'evidence', l.evidence, 'transferTools', coalesce(l.transfer_tools, '[]')) ORDER BY l.id COLLATE "C")
         FROM shared_location l WHERE l.member_id = a.member_id AND l.activity_id = a.id AND ${lasts('l', day)}), '[]') AS locations
     FROM shared_activity a WHERE ${conditions.all} ORDER BY ${BY_NAME} LIMIT ${limit}`,
    conditions.parameters,
  );
}

const BY_NAME = 'a.key, a.member_id COLLATE "C", a.id COLLATE "C"';

/** An open side has no end. */
const lasts = (table: string, day: string) =>
  `(${table}."from" IS NULL OR ${table}."from" <= ${day}) AND (${table}."to" IS NULL OR ${table}."to" > ${day})`;
