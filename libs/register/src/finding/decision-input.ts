import type { DecisionOnFindings, FindingKey } from '../../../findings/src/index.js';
import { Refused, type Refusal } from '../../../runtime/src/index.js';
import type { DecideOnFindingsInput } from './decide-on-findings.model.js';
import { findingKey } from './finding-ids.js';

/** The runs that the ids name: an id of anything else is refused where it stands. */
export function findingsFrom({ findingIds }: DecideOnFindingsInput): FindingKey[] {
  const keys = findingIds.map(findingKey);
  const errors = keys.flatMap((key, index): Refusal[] =>
    key === null ? [{ code: 'NOT_FOUND', path: ['input', 'findingIds', String(index)], message: noFinding }] : [],
  );
  if (errors.length > 0) throw new Refused(errors);
  return keys.filter((key) => key !== null);
}

export function decisionFrom({ state, reason, owner, dueOn, until }: DecideOnFindingsInput): DecisionOnFindings {
  return { state, reason, owner: owner ?? null, dueOn: dueOn ?? null, until: until ?? null };
}

const noFinding = { fr: 'Ce n’est pas un point d’attention.', en: 'This is not a finding.' };
