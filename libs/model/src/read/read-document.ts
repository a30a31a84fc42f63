import { duplicateIds } from '../check/duplicate-ids.js';
import { idsOf } from '../check/ids.js';
import { chainTooLong } from '../check/chain-length.js';
import { parentCycles } from '../check/parent-cycles.js';
import type { Report } from '../check/record-check.js';
import { recordLists } from '../format/bundle-validators.js';
import type { RegisterBundle } from '../types/bundle.js';
import { checkRecord } from './check-record.js';
import { checkTop } from './check-top.js';
import { duplicateKeys } from './duplicate-keys.js';
import { type ParsedDocument, textOf } from './parse-document.js';
import { ProblemList } from './problem-list.js';
import type { Reading } from './reading.js';
import { valueAt } from './value-at.js';

/** A parsed document becomes a bundle in place: each missing key that may be null becomes null. */
export function readDocument({ document, repeatsKeys, seen }: ParsedDocument, file: Buffer): Reading {
  const problems = new ProblemList(document);
  const warnings = new ProblemList(document);
  const report: Report = { problem: (draft) => problems.add(draft), warning: (draft) => warnings.add(draft) };

  if (repeatsKeys) duplicateKeys(textOf(file), report.problem);
  checkTop(document, seen).forEach(report.problem);
  parentCycles(valueAt(document, 'engagements')).forEach(report.problem);
  chainTooLong(valueAt(document, 'engagements')).forEach(report.problem);

  const ids = idsOf(document);
  for (const list of recordLists) {
    const records = valueAt(document, list);
    if (!Array.isArray(records)) continue;
    if (list !== 'decisions') duplicateIds(list, records, ids[list] ?? new Map()).forEach(report.problem);
    for (let index = 0; index < records.length; index++) checkRecord(records[index], { list, index, ids }, seen, report);
  }
  // Valid for the schema, whose defaults are then filled.
  return problems.isEmpty
    ? { bundle: document as RegisterBundle, warnings: warnings.toProblems() }
    : { problems: problems.toProblems() };
}
