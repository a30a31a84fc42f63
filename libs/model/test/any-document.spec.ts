import * as fc from 'fast-check';
import { explainProblem, readBundle, type Reading } from '../src/index.js';
import { fullRegister } from './full-register.js';

describe('a document of any kind', () => {
  const keys = [...Object.keys(fullRegister()), 'id', 'from', 'to', 'clauses', 'parentId', '__proto__', 'constructor', 'toString'];

  it('has an answer, with a sentence for each problem', () => {
    expect(counterexample(fc.property(fc.json({ maxDepth: 12 }), (text) => isClean(readBundle(Buffer.from(text)))))).toBeNull();
  });

  it('has an answer when it is no JSON', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[]":,\\/u0d8"eE-1. \n') });
    expect(counterexample(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isClean(readBundle(bytes))))).toBeNull();
    expect(counterexample(fc.property(signs, (text) => isClean(readBundle(Buffer.from(text)))))).toBeNull();
  });

  it('has an answer when a register holds anything anywhere', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()));
    const somewhere = fc.constantFrom(...pathsOf(fullRegister()));
    const changed = fc.tuple(somewhere, anything).map(([path, value]) => withValue(fullRegister(), path, value));
    const refusedOrRead = fc.property(changed, (document) => isClean(readBundle(Buffer.from(JSON.stringify(document)))));
    expect(counterexample(refusedOrRead)).toBeNull();
  });
});

function counterexample<T>(property: fc.IProperty<T>): T | null {
  return fc.check(property, { numRuns: 500 }).counterexample;
}

/** A refusal has a reason, and each sentence is one that a terminal can show. */
function isClean(reading: Reading): boolean {
  const problems = 'problems' in reading ? reading.problems : reading.warnings;
  const sentences = problems.flatMap((problem) => [explainProblem(problem, 'fr'), explainProblem(problem, 'en')]);
  return ('bundle' in reading || problems.length > 0) && sentences.every((sentence) => !/\[object|\p{Cc}|\p{Cs}/u.test(sentence));
}

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return value;
  const replace = (name: string | number, entry: unknown) => (name === key ? withValue(entry, below, value) : entry);
  if (Array.isArray(document)) return document.map((entry: unknown, index) => replace(index, entry));
  return Object.fromEntries<unknown>(Object.entries(document ?? {}).map(([name, entry]) => [name, replace(name, entry)]));
}
