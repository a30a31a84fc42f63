import type { ReadTx } from '../../../database/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { RECORD_TABLES } from '../record-tables.js';
import type { KeptType } from '../record-map.js';

/** Which records of a register. */
export interface PartIds {
  activities: readonly string[];
  engagements: readonly string[];
  locations: readonly string[];
  agreements: readonly string[];
}

/** A part of a register as a bundle, without its decisions; `ids` null: the whole. Null: no such member for this actor. */
export async function partOfRegister(tx: ReadTx, memberId: string, ids: PartIds | null): Promise<RegisterBundle | null> {
  const [found] = await tx.prepared<Found>(
    ids === null ? whole : part,
    ids === null ? [memberId] : [memberId, ids.activities, ids.engagements, ids.locations, ids.agreements],
  );
  if (!found?.member) return null;
  return { format: 'vigie-register/1', ...found, member: found.member, decisions: null };
}

type Found = Omit<RegisterBundle, 'format' | 'member' | 'decisions'> & { member: RegisterBundle['member'] | null };

const whole = statement(() => '');
const part = statement((parameter) => `AND t.id = ANY($${parameter})`);

/** One statement, its records as the model has them: the providers are those that these records name and the catalogue has. */
function statement(only: (parameter: number) => string): string {
  const records = (type: KeptType, parameter: number) =>
    `SELECT ${RECORD_TABLES[type].record} FROM ${RECORD_TABLES[type].table} t WHERE t.member_id = $1 ${only(parameter)} ORDER BY t.id`;
  const listed = (name: string) => `(SELECT coalesce(json_agg(r), '[]') FROM ${name} r) AS ${name}`;
  return `
WITH activities AS (${records('ACTIVITY', 2)}),
engagements AS (${records('ENGAGEMENT', 3)}),
locations AS (${records('LOCATION', 4)}),
agreements AS (${records('AGREEMENT', 5)}),
providers AS (
  SELECT ${RECORD_TABLES.PROVIDER.record} FROM provider t WHERE t.id IN (
    SELECT "providerId" FROM engagements UNION SELECT "operatorId" FROM locations UNION SELECT "providerId" FROM agreements
    UNION SELECT jsonb_array_elements_text(nullif("subProcessing"->'list', 'null')) FROM agreements
    UNION SELECT jsonb_array_elements(nullif("subProcessorNotices", 'null'))->>'providerId' FROM agreements)
  ORDER BY t.id)
SELECT (SELECT row_to_json(m) FROM (SELECT ${RECORD_TABLES.MEMBER.record} FROM member t WHERE t.member_id = $1) m) AS member,
  ${['activities', 'providers', 'engagements', 'locations', 'agreements'].map(listed).join(',\n  ')}`;
}
