export { canonical, saySame } from './chain/digests.js';
export { append, headOf, holdChain } from './chain/append.js';
export { NODE_CHAIN, type Change, type Content, type Entry, type JournalAction, type RecordType } from './chain/entry.js';
export { verifyChain, type Flaw, type Verification } from './chain/verify.js';
export { changesSince, type FedChange, type FeedPosition } from './feed/changes.query.js';
export { historyOf, type Difference, type HistoryEntry } from './history/history.query.js';
export { recordedAt, type Recorded } from './history/recorded.query.js';
export { redact, REDACTED } from './redaction/redact.js';
