import type { Day, Finding } from '../../../../libs/model/src/index.js';

/** `{ "asOf": Day|null, "findings": Finding[] }`, one finding a line, in parts so that a long list is never one text. */
export function* inJson(findings: readonly Finding[], asOf: Day | null): Generator<string> {
  yield `{ "asOf": ${JSON.stringify(asOf)}, "findings": [`;
  for (const [i, finding] of findings.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(finding)}`;
  yield findings.length === 0 ? '] }\n' : '\n] }\n';
}
