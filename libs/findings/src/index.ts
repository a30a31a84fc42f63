export { calendarContent, type CalendarContent } from './calendar/calendar-content.query.js';
export { calendarsLoaded, changesUnder, type CalendarLoaded, type ChangeUnder } from './calendar/calendars.query.js';
export { currentLaw } from './calendar/current-law.js';
export { loadShippedCalendar } from './calendar/load-calendar.js';
export { loadLaterCalendar } from './calendar/load-later-calendar.js';
export { readTables } from './calendar/read-tables.js';
export { DecideOnFindings, type DecisionOnFindings } from './decision/decide-on-findings.use-case.js';
export { linkDecisions } from './decision/link-decisions.query.js';
export { makeDue } from './elsewhere/due.js';
export { examineNextDue } from './elsewhere/examine-due.js';
export { examineEverythingDue } from './elsewhere/examine-everything-due.js';
export { sweep, type Sweep } from './elsewhere/sweep.js';
export { ExaminedTransactions, runExamined, type Written } from './examined-transactions.js';
export type { Examined } from './examination/examine-changes.js';
export type { FindingRow } from './examination/finding-row.js';
export { Examiner } from './examiner.js';
export { FindingsModule } from './findings.module.js';
export { changedFindings, type ChangedFinding } from './read/changed-findings.query.js';
export { comingFindings, countComing } from './read/coming-findings.query.js';
export { countFindings, membersPending, pendingMembers } from './read/count-findings.query.js';
export type { FindingFilter, SubjectKey } from './read/finding-filter.js';
export {
  countGroups,
  findingGroups,
  GROUP_DIMENSIONS,
  type FindingGroup,
  type GroupDimension,
} from './read/finding-groups.query.js';
export {
  CATALOGUE,
  findingSummary,
  SUMMARY_COLUMNS,
  SUMMARY_DIMENSIONS,
  type SummaryDimension,
} from './read/finding-summary.query.js';
export { findingsByKey } from './read/findings-by-key.query.js';
export { findingsOfRecords, type RecordOnDay } from './read/findings-of-records.query.js';
export { findingsPage, type Page } from './read/findings-page.query.js';
export { holdsOn, WORST_FIRST, type FindingKey, type KeptFinding } from './read/kept-finding.js';
export { runsOfFindings, type FindingRun, type RuleOnSubject } from './read/runs-of-findings.query.js';
export { rulesOfThemes } from './read/rules-of-themes.js';
export { lastRankOf } from './rank.js';
