import type { RecordList } from '../format/bundle-validators.js';
import { checkRecord } from './check-record.js';
import { checkTop } from './check-top.js';
import type { Segments } from './path.js';
import { type Draft, toProblem } from './problem-list.js';
import type { Problem } from './problem.js';

/** A problem, and the keys and positions that lead to it inside the record. */
export interface RecordProblem {
  problem: Problem;
  at: Segments;
}

/**
 * What is wrong with one record by itself, as when it is read in a file: references are not followed. Each missing key that may be
 * null becomes null, in place.
 */
export function recordProblems(list: RecordList, record: object): RecordProblem[] {
  const drafts: Draft[] = [];
  const report = { problem: (draft: Draft) => void drafts.push(draft), warning: () => undefined };
  checkRecord(record, { list, index: 0, ids: nothing }, unsurveyed, report);
  return drafts.map((draft) => told(draft, 2));
}

/** The same for the body that keeps the register. */
export function memberProblems(member: object): RecordProblem[] {
  const empty = { activities: [], providers: [], engagements: [], locations: [], agreements: [], decisions: null };
  const document = { format: 'vigie-register/1', member, ...empty };
  return checkTop(document, unsurveyed).map((draft) => told(draft, 1));
}

/** Nobody looked at the bytes: every check is made. */
const unsurveyed = { keys: 0, hasWideRecords: true, hasDoubtfulEscapes: true, tooDeepAt: null };
const nothing = { activities: null, providers: null, engagements: null, locations: null, agreements: null };

/** Paths start at the record, not at the document. */
function told(draft: Draft, depth: number): RecordProblem {
  const at = draft.at.slice(depth);
  return { problem: toProblem({ ...draft, at }), at };
}
