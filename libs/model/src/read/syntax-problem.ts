import type { ParseErrorCode } from 'jsonc-parser';
import { printParseErrorCode, visit } from './jsonc.js';
import { formatPath, type Segments } from './path.js';
import { fileProblem, type Problem } from './problem.js';
import { shownText } from './shown.js';
import { deepest } from './survey.js';

/** The first mistake of a text that is not JSON, with its line and its column. The text is not deep: the parser may recurse. */
export function syntaxProblem(text: string): Problem {
  const mistake = firstMistake(text);
  return mistake ? problemOf(mistake, text) : fileProblem('SYNTAX', { expected: ['JSON'] });
}

/** A text that nests too deep right after its end, unless a mistake comes first. */
export function tooDeepProblem(start: string): Problem {
  const mistake = firstMistake(start);
  if (mistake && mistake.offset + mistake.length < start.length) return problemOf(mistake, start);

  const { line, column, path } = mistake ?? { line: 0, column: 0, path: [] };
  const position = { line: line + 1, column: column + 1 };
  return fileProblem('TOO_DEEP', { path: formatPath(path.slice(0, 5)), position, expected: [String(deepest)] });
}

function problemOf({ code, offset, length, line, column, path }: Mistake, text: string): Problem {
  return fileProblem('SYNTAX', {
    path: formatPath(path),
    position: { line: line + 1, column: column + 1 },
    found: length === 0 ? null : shownText(text.slice(offset, offset + Math.min(length, 100))),
    expected: expectations[printParseErrorCode(code)] ?? ['JSON'],
  });
}

/** What JSON wants there: a sign, or one of `key`, `value`, `number`, `end`, `escape`, `noComment`, `noControl`. */
const expectations: Record<string, string[]> = {
  InvalidSymbol: ['value'],
  InvalidNumberFormat: ['number'],
  PropertyNameExpected: ['key'],
  ValueExpected: ['value'],
  ColonExpected: [':'],
  CommaExpected: [','],
  CloseBraceExpected: ['}'],
  CloseBracketExpected: [']'],
  EndOfFileExpected: ['end'],
  InvalidCommentToken: ['noComment'],
  UnexpectedEndOfComment: ['noComment'],
  UnexpectedEndOfString: ['"'],
  UnexpectedEndOfNumber: ['number'],
  InvalidUnicode: ['escape'],
  InvalidEscapeCharacter: ['escape'],
  InvalidCharacter: ['noControl'],
};

interface Mistake {
  code: ParseErrorCode;
  offset: number;
  length: number;
  line: number;
  column: number;
  path: Segments;
}

/** Stops the parser where it stands: left alone, it goes on to the end and guesses. */
class Stop extends Error {
  constructor(readonly mistake: Mistake) {
    super('first mistake found');
  }
}

const atTop = (): Segments => [];

function firstMistake(text: string): Mistake | null {
  let path = atTop;
  const follow = (_offset: number, _length: number, _line: number, _column: number, current: () => Segments) => {
    path = current;
  };
  const onError = (code: ParseErrorCode, offset: number, length: number, line: number, column: number) => {
    throw new Stop({ code, offset, length, line, column, path: path() });
  };
  try {
    visit(text, { onObjectBegin: follow, onArrayBegin: follow, onError }, { disallowComments: true });
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.mistake;
    throw error;
  }
}
