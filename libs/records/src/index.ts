export { recordEntities } from './record-entities.js';
export { changeRecord, lockRecord, type ChangedRecord } from './keep/change-record.js';
export { creationOf, differingFields } from './keep/changes.js';
export { createRecord } from './keep/create-record.js';
export { holdCatalogue, holdRegister, nameProviders } from './keep/hold.js';
export { recordTx, type RecordChange, type RecordTx } from './keep/record-tx.js';
export { removeRecord } from './keep/remove-record.js';
export { notFound } from './keep/references.js';
export { validated } from './keep/validated.js';
export { findRecord, selectRecords, toKept, type KeptRow } from './read/find-records.query.js';
export { partOfRegister, type PartIds } from './read/part-of-register.query.js';
export { registerOfMember } from './read/register-of-member.query.js';
export type { Kept, KeptType, RecordMap } from './record-map.js';
export { RECORD_TABLES, type RecordTable } from './record-tables.js';
export {
  matchManyProviders,
  matchProviders,
  type MatchedBy,
  type ProviderCandidate,
  type ProviderMatch,
} from './provider/match-providers.query.js';
export { possibleDuplicates, type PossibleDuplicate } from './provider/possible-duplicates.query.js';
export { searchProviders } from './provider/search-providers.query.js';
