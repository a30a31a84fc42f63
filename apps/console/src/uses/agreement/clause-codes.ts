/** The points that GDPR art. 28 asks of the text, in its order; the words name each by this code without its dots. */
export const CLAUSE_CODES = [
  '28.3.0-subject', '28.3.0-duration', '28.3.0-nature', '28.3.0-data', '28.3.0-subjects', '28.3.0-rights',
  '28.3.a', '28.3.b', '28.3.c', '28.3.d', '28.3.e', '28.3.f', '28.3.g', '28.3.h', '28.3.last',
  '28.2.mode', '28.4.flow', '28.9.form',
] as const; // prettier-ignore

export type ClauseCode = (typeof CLAUSE_CODES)[number];

type WordOf<Code extends string> = Code extends `${infer Head}.${infer Rest}` ? `${Head}_${WordOf<Rest>}` : Code;

export const wordOf = (code: ClauseCode) => code.replaceAll('.', '_') as WordOf<ClauseCode>;
