import { explainProblem, memberProblems, recordProblems } from '../../../model/src/index.js';
import { Refused, type Refusal } from '../../../runtime/src/index.js';
import type { KeptType, RecordMap } from '../record-map.js';
import { RECORD_TABLES } from '../record-tables.js';

/**
 * The record as the model wants it: the same checks as for a file. Missing keys become null. What is wrong is refused, with the path
 * of the field under `path`.
 */
export function validated<Type extends KeptType>(type: Type, record: RecordMap[Type], path: readonly string[]): RecordMap[Type] {
  const { list } = RECORD_TABLES[type];
  const { id, ...decision } = record;
  const whole: object = structuredClone(type === 'DECISION' ? decision : record);
  const problems = list === null ? memberProblems(whole) : recordProblems(list, whole);
  if (problems.length > 0) {
    throw new Refused(
      problems.slice(0, mostErrors).map(({ problem, at }): Refusal => {
        const said = { ...problem, path: '' };
        const message = { fr: explainProblem(said, 'fr'), en: explainProblem(said, 'en') };
        return { code: 'INVALID', path: [...path, ...at.map(String)], message };
      }),
    );
  }
  return (type === 'DECISION' ? { id, ...whole } : whole) as RecordMap[Type];
}

/** As many as a form can show. */
const mostErrors = 50;
