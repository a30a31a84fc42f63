import { examine, isAtLeast, readCalendar, shippedTables, type Language } from '../../../../libs/law/src/index.js';
import type { Day, Severity } from '../../../../libs/model/src/index.js';
import { printed } from '../terminal/printed.js';
import { inJson } from './in-json.js';
import { inTable } from './in-table.js';
import { readRegisters } from './read-registers.js';
import { worstFirst } from './worst-first.js';

export interface CheckOptions {
  /** Null: every finding, past and to come. */
  asOf: Day | null;
  format: 'table' | 'json';
  lang: Language;
  failOn?: Severity;
}

/** Prints the findings of these files. 0: done; 1: a finding is as severe as `failOn`; 2: a file cannot be read. */
export async function check(files: readonly string[], { asOf, format, lang, failOn }: CheckOptions): Promise<0 | 1 | 2> {
  const { bundles, complaints } = await readRegisters(files, lang);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (bundles === null) return 2;
  const law = readCalendar(shippedTables);
  const findings = examine(bundles, law, asOf).sort(worstFirst);
  const report = format === 'json' ? inJson(findings, asOf) : inTable({ findings, bundles, asOf, law, language: lang });
  await printed(report);
  return failOn !== undefined && findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}
