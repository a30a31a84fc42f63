import { explain, ruleOf, type Language } from '../../../law/src/index.js';
import { findingGlobalId, recordGlobalId, shownRule } from '../../../register/src/index.js';
import type { FindingRow } from '../protocol/findings.js';
import type { GroupFinding } from './group-finding.model.js';
import { shownProviderSummary } from './shown-provider-summary.js';

/** A finding of any node, in the language of whoever reads it; one of a rule that this node does not know, in the words sent along. */
export function shownGroupFinding(row: FindingRow, language: Language): GroupFinding {
  const { memberId, rule, subject, from, to, severity, nature, certainty, countries, missing, facts, withheld } = row;
  const words = wordsOf(row, language);
  return {
    id: findingGlobalId({ memberId, rule, subjectId: subject.id, from }),
    rule: { ...shownRule(rule, language), ...(words.title !== null && { title: words.title }) },
    severity,
    nature,
    certainty,
    from,
    to,
    subject: { type: subject.type, id: recordGlobalId(subject.type, { memberId, id: subject.id }), label: subject.label },
    provider: row.provider && shownProviderSummary(row.provider),
    countries,
    explanation: words.explanation,
    remedy: words.remedy,
    missing,
    facts,
    decision: row.decision,
    withheld,
  };
}

function wordsOf(row: FindingRow, language: Language): { title: string | null; explanation: string; remedy: string } {
  const { rule, facts, said } = row;
  const known = ruleOf(rule) === null || facts === null ? null : explained(row, language);
  if (known !== null) return { title: null, ...known };
  const sent = said?.[language] ?? said?.fr;
  return { title: sent?.title ?? null, explanation: sent?.explanation ?? rule, remedy: sent?.remedy ?? rule };
}

/** The facts of another version of a rule may not be those that its sentence needs. */
function explained(row: FindingRow, language: Language): { explanation: string; remedy: string } | null {
  try {
    const words = explain({ ...row, facts: row.facts ?? {}, activityIds: [], providerId: row.provider?.id ?? null }, language);
    return words && { explanation: words.explanation, remedy: words.remedy };
  } catch {
    return null;
  }
}
