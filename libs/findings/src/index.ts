export { DecideOnFindings, type Decided, type DecisionOnFindings } from './decision/decide-on-findings.use-case.js';
export { linkDecisions } from './decision/link-decisions.query.js';
export { FindingsModule } from './findings.module.js';
export { countFindings, pendingMembers, type FindingCounts } from './read/count-findings.query.js';
export type { FindingFilter, SubjectKey } from './read/finding-filter.js';
export {
  countGroups,
  findingGroups,
  GROUP_DIMENSIONS,
  type FindingGroup,
  type FindingGroupsPage,
  type GroupDimension,
} from './read/finding-groups.query.js';
export { findingsByKey } from './read/findings-by-key.query.js';
export { findingsOfRecords, type RecordOnDay } from './read/findings-of-records.query.js';
export { findingsPage, type FindingsPage, type Page } from './read/findings-page.query.js';
export type { FindingKey, KeptFinding } from './read/kept-finding.js';
