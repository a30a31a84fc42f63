import { explainProblem, readBundle, type Problem } from '../../libs/model/src/index.js';
import { brokenFiles } from './broken-files.js';
import { smallRegister } from './small-register.js';

it('the register that each broken file changes has no fault of its own', () => {
  expect(readBundle(Buffer.from(JSON.stringify(smallRegister())))).toMatchObject({ warnings: [] });
});

describe.each(brokenFiles)('a file with $name', ({ bytes, problems }) => {
  const found = once(() => problemsIn(bytes()));

  it('is refused with each problem at its place, in the order of the document', () => {
    expect(found().map(({ path, code }) => [path, code])).toEqual(problems);
  });

  it.each(['fr', 'en'] as const)('is explained in a sentence that shows what was found (%s)', (language) => {
    for (const problem of found()) {
      const sentence = explainProblem(problem, language);
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence).toContain(problem.path);
      expect(sentence).toContain(shownIn(problem));
      expect(sentence).not.toMatch(/undefined|\[object|NaN|\n|\p{Cc}/u);
    }
  });
});

it('no broken file is there twice', () => {
  expect(new Set(brokenFiles.map(({ name }) => name)).size).toBe(brokenFiles.length);
});

/** An empty text has nothing to show. */
const shownIn = ({ found }: Problem) => String(found ?? '');

function problemsIn(bytes: Buffer): Problem[] {
  const reading = readBundle(bytes);
  return 'problems' in reading ? reading.problems : [];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
