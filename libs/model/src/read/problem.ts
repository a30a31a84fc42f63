/** One thing that is wrong in a file, as data. `explainProblem` says it in a sentence. */
export interface Problem {
  code: ProblemCode;
  /** Where in the document, such as `activities[3].purposes[0].legalBasis`; empty: the whole document. */
  path: string;
  /** Where in the text, when only the text can tell. Both count from 1. */
  position: Position | null;
  /** What is there, short and without control characters; null: null in the file, or nothing. */
  found: Found;
  /** What should be there: values, or the names of types and formats (`string`, `day`, `country`…). */
  expected: string[];
  /** What was most likely meant. Never applied. */
  suggestion: string | null;
}

export type Found = string | number | boolean | null;

export interface Position {
  line: number;
  column: number;
}

export type ProblemCode = FileProblemCode | ValueProblemCode | RecordProblemCode | 'MORE_PROBLEMS';

/** The file cannot be read as one JSON document. */
export type FileProblemCode =
  'EMPTY_FILE' | 'TOO_LARGE' | 'SPREADSHEET' | 'BYTE_ORDER_MARK' | 'WRONG_ENCODING' | 'SYNTAX' | 'TOO_DEEP' | 'DUPLICATE_KEY';

/** A value is not what the schema says. */
export type ValueProblemCode =
  | 'MISSING_KEY'
  | 'UNKNOWN_KEY'
  | 'WRONG_TYPE'
  | 'WRONG_FORMAT_TAG'
  | 'UNKNOWN_VALUE'
  | 'IMPOSSIBLE_DAY'
  | 'IMPOSSIBLE_INSTANT'
  | 'UNKNOWN_COUNTRY'
  | 'IMPOSSIBLE_SIREN'
  | 'EMPTY_TEXT'
  | 'TEXT_TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'WRONG_PATTERN'
  | 'TOO_MANY_ENTRIES'
  | 'FORBIDDEN_CHARACTER';

/** A record contradicts itself or another one. */
export type RecordProblemCode =
  | 'DUPLICATE_ID'
  | 'DANGLING_REFERENCE'
  | 'FROM_NOT_BEFORE_TO'
  | 'LOCATION_AT_BOTH'
  | 'LOCATION_AT_NEITHER'
  | 'PARENT_CYCLE'
  | 'CHAIN_TOO_LONG';

/** A problem of the file as a whole, or of a place in its text. */
export function fileProblem(code: FileProblemCode, facts: Partial<Omit<Problem, 'code'>>): Problem {
  return { code, path: '', position: null, found: null, expected: [], suggestion: null, ...facts };
}
