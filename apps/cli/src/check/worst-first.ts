import { SEVERITIES } from '../../../../libs/law/src/index.js';
import type { Finding } from '../../../../libs/model/src/index.js';

/** The order of findings, whatever the order of the records: worst first, established before unknown. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.certainty, b.certainty) ||
    compare(a.rule, b.rule) ||
    compare(a.memberId, b.memberId) ||
    compare(a.subject.type, b.subject.type) ||
    compare(a.subject.id, b.subject.id) ||
    compare(a.from, b.from)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
