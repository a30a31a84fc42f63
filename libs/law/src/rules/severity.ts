import type { Severity } from '../../../model/src/index.js';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

export function worst(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

/** What cannot be ruled out weighs one step less than what is established. */
export function whenUnknown(severity: Severity): Severity {
  switch (severity) {
    case 'CRITICAL':
      return 'HIGH';
    case 'HIGH':
      return 'MEDIUM';
    case 'MEDIUM':
    case 'LOW':
      return 'LOW';
    case 'INFO':
      return 'INFO';
  }
}
