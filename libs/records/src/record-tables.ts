import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { snakeCase } from '../../database/src/index.js';
import { bundleSchema, type RecordList } from '../../model/src/index.js';
import { ActivityEntity } from './activity/activity.entity.js';
import { AgreementEntity } from './agreement/agreement.entity.js';
import { DecisionEntity } from './decision/decision.entity.js';
import { EngagementEntity } from './engagement/engagement.entity.js';
import { LocationEntity } from './location/location.entity.js';
import { MemberEntity } from './member/member.entity.js';
import { ProviderEntity } from './provider/provider.entity.js';
import type { KeptType } from './record-map.js';

/** Where the records of a type are, and how to read them in the shape of the model. */
export interface RecordTable {
  table: string;
  entity: EntityTarget<ObjectLiteral>;
  /** The list of a bundle that holds them; null: the member itself. */
  list: RecordList | null;
  /** The keys of the model, in its order. */
  fields: readonly string[];
  /** The column of the id. */
  key: string;
  /** Whether the register of a member holds it, or the node's catalogue. */
  isOfMember: boolean;
  /** What to select from the table, named `t`: the keys of the model. */
  record: string;
  /** The same, with `_member` and `_version`. */
  columns: string;
}

export const RECORD_TABLES: Record<KeptType, RecordTable> = {
  MEMBER: table('member', MemberEntity, null, 'Member', { key: 'member_id', of: { id: 't.member_id' } }),
  ACTIVITY: table('activity', ActivityEntity, 'activities', 'Activity'),
  PROVIDER: table('provider', ProviderEntity, 'providers', 'Provider', { isOfMember: false }),
  ENGAGEMENT: table('engagement', EngagementEntity, 'engagements', 'Engagement', {
    of: { activityIds: linked('activity'), agreementIds: `CASE WHEN t.agreements_answered THEN ${linked('agreement')} END` },
  }),
  LOCATION: table('location', LocationEntity, 'locations', 'DataLocation'),
  AGREEMENT: table('agreement', AgreementEntity, 'agreements', 'Agreement'),
  DECISION: table('finding_decision', DecisionEntity, 'decisions', 'FindingDecision'),
};

interface Exceptions {
  key?: string;
  isOfMember?: boolean;
  /** Fields that are not a column of their own name. */
  of?: Record<string, string>;
}

function table(
  name: string,
  entity: EntityTarget<ObjectLiteral>,
  list: RecordList | null,
  definition: string,
  { key = 'id', isOfMember = true, of = {} }: Exceptions = {},
): RecordTable {
  const fields = Object.keys(bundleSchema.definitions?.[definition]?.properties ?? {});
  const record = [...(fields.includes('id') ? [] : ['id']), ...fields]
    .map((field) => `${of[field] ?? `t."${snakeCase(field)}"`} AS "${field}"`)
    .join(', ');
  const columns = `${isOfMember ? 't.member_id' : "''"} AS "_member", t.version AS "_version", ${record}`;
  return { table: name, entity, list, fields, key, isOfMember, record, columns };
}

/** The ids at the other end of a use, in the order in which they were given. */
function linked(what: 'activity' | 'agreement'): string {
  return `ARRAY(SELECT l.${what}_id FROM engagement_${what} l
    WHERE l.member_id = t.member_id AND l.engagement_id = t.id ORDER BY l.position)`;
}
