export { examineNextDue, type Step } from './elsewhere/examine-due.js';
export { makeDue, type Due } from './elsewhere/due.js';
export { sweep, type Sweep } from './elsewhere/sweep.js';
export { Examiner } from './examiner.js';
export { ExaminedTransactions, runExamined, type Written } from './examined-transactions.js';
export type { FindingChanges } from './examination/opened-closed.rule.js';
export type { FindingRow } from './examination/finding-row.js';
export { FindingsModule } from './findings.module.js';
