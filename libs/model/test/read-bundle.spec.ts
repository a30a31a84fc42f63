import { readdirSync, readFileSync } from 'node:fs';
import { bundleSchema, explainProblem, readBundle, type Reading, type RegisterBundle } from '../src/index.js';
import { fullRegister } from './full-register.js';
import { absentKeys, emptyKeys } from './keys-of-the-schema.js';

describe('a register that uses every key', () => {
  it('is read unchanged', () => {
    expect(read(fullRegister())).toEqual({ bundle: fullRegister(), warnings: [] });
  });

  it('is read again from what was read', () => {
    expect(read(bundleOf(read(fullRegister())))).toEqual({ bundle: fullRegister(), warnings: [] });
  });

  it('really uses every key', () => {
    expect(emptyKeys([fullRegister()], bundleSchema)).toEqual([]);
  });
});

describe('a register that leaves out what it may', () => {
  const reading = read(withoutNulls(fullRegister()));

  it('is read as the same register: what is left out is null', () => {
    expect(bundleOf(reading)).toEqual(fullRegister());
  });

  it('has every key once read', () => {
    expect(absentKeys(withoutNulls(fullRegister()), bundleSchema)).not.toEqual([]);
    expect(absentKeys(bundleOf(reading), bundleSchema)).toEqual([]);
  });
});

describe('the cases of the law', () => {
  const folder = `${process.cwd()}/libs/law/cases/worked`;
  const cases = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it.each(cases)('%s is read', (name) => {
    expect(bundlesOf(`${folder}/${name}`)).not.toEqual([]);
    for (const bundle of bundlesOf(`${folder}/${name}`)) {
      expect(absentKeys(bundleOf(read(bundle)), bundleSchema)).toEqual([]);
    }
  });
});

function bundlesOf(file: string): unknown[] {
  // A case is an object, with registers or without.
  const story = JSON.parse(readFileSync(file, 'utf8')) as { bundles?: unknown[] };
  return story.bundles ?? [];
}

function read(document: unknown): Reading {
  return readBundle(Buffer.from(JSON.stringify(document)));
}

function bundleOf(reading: Reading): RegisterBundle {
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => explainProblem(problem, 'en')).join('\n'));
  return reading.bundle;
}

function withoutNulls(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document, (_, value: unknown) => (value === null ? undefined : value)));
}
