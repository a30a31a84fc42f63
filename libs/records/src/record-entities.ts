import { DocumentEntity } from './document/document.entity.js';
import { EngagementActivityEntity } from './engagement/engagement-activity.entity.js';
import { EngagementAgreementEntity } from './engagement/engagement-agreement.entity.js';
import { RECORD_TABLES } from './record-tables.js';

/** Every table of a register, for the connection. */
export const recordEntities = [
  ...Object.values(RECORD_TABLES).map(({ entity }) => entity),
  EngagementActivityEntity,
  EngagementAgreementEntity,
  DocumentEntity,
];
