import { SEVERITIES } from '../../law/src/index.js';
import type { Certainty, Severity } from '../../model/src/index.js';

/** Worst first; of one severity, what is established before what cannot be ruled out. */
export function rankOf({ severity, certainty }: { severity: Severity; certainty: Certainty }): number {
  return SEVERITIES.indexOf(severity) * 2 + (certainty === 'UNKNOWN' ? 1 : 0);
}

/** Of what cannot be ruled out: the last of a severity. */
export const lastRankOf = (severity: Severity) => rankOf({ severity, certainty: 'UNKNOWN' });

/** The severity of a rank. */
export function severityOf(rank: number): Severity {
  return SEVERITIES[Math.trunc(rank / 2)] ?? 'INFO';
}
