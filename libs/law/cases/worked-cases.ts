import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty, Day, RegisterBundle } from '../../model/src/index.js';
import { written, type Written } from '../examples/example.js';

/** A case of `worked/`, as RULES.md § 7 says to read it. */
export interface WorkedCase {
  name: string;
  why: string;
  bundles: RegisterBundle[];
  expect: { rule: string; memberId: string; subjectId: string; from: Day; to: Day | null; certainty: Certainty }[];
  exhaustive: string[];
  asOf: { day: Day; rules: string[] }[];
}

const folder = join(process.cwd(), 'libs', 'law', 'cases', 'worked');

export const workedCases: readonly WorkedCase[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const { bundles, ...rest } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<WorkedCase, 'bundles'> & {
      bundles: Written<RegisterBundle>[];
    };
    return { ...rest, bundles: bundles.map(written) };
  });
