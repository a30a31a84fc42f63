import { agreementReferences } from '../check/agreement-references.js';
import { forbiddenCharacters } from '../check/forbidden-characters.js';
import { intervals } from '../check/intervals.js';
import { locationPlace } from '../check/location-place.js';
import { isRecord, type Place, type RecordCheck, type Report } from '../check/record-check.js';
import { references } from '../check/references.js';
import { wideEntries } from '../check/wide-entries.js';
import { validateRecord } from '../format/bundle-validators.js';
import type { Draft } from './problem-list.js';
import { schemaDrafts } from './schema-drafts.js';
import type { Survey } from './survey.js';

/** Reports what is wrong with one record: first what the schema says, then what it says about itself and about others. */
export function checkRecord(record: unknown, place: Place, seen: Survey, report: Report): void {
  const drafts = againstSchema(record, place, seen);
  for (const draft of drafts) report.problem(draft);
  if (!isRecord(record)) return;

  const others = drafts.length === 0 ? report : withoutPlacesOf(drafts, report);
  for (const check of checks) check(record, place, others);
}

const checks: RecordCheck[] = [references, agreementReferences, intervals, locationPlace];

function againstSchema(record: unknown, { list, index }: Place, seen: Survey): Draft[] {
  const wide = seen.hasWideRecords ? wideEntries(record, [list, index]) : none;
  // Checked entry by entry, such a record would fill the memory with errors.
  if (wide.length > 0) return wide;

  const validate = validateRecord[list];
  const drafts = validate(record) ? none : schemaDrafts(validate.errors ?? [], [list, index]);
  return seen.hasDoubtfulEscapes ? [...drafts, ...forbiddenCharacters(record, [list, index])] : drafts;
}

const none: Draft[] = [];

/** One problem for each value: what the schema already told is not told again. */
function withoutPlacesOf(told: readonly Draft[], report: Report): Report {
  const places = new Set(told.map(({ at }) => JSON.stringify(at)));
  const isNew = ({ at }: Draft) => !places.has(JSON.stringify(at));
  return {
    problem: (draft) => isNew(draft) && report.problem(draft),
    warning: (draft) => isNew(draft) && report.warning(draft),
  };
}
