import type { LegalBasis, Purpose } from '../../../model/src/index.js';
import type { ActivityTemplate } from './activity-template.js';
import { typeset } from './template-text.js';

const BASES: Record<string, LegalBasis> = {
  a: 'CONSENT',
  b: 'CONTRACT',
  c: 'LEGAL_OBLIGATION',
  d: 'VITAL_INTERESTS',
  e: 'PUBLIC_TASK',
  f: 'LEGITIMATE_INTERESTS',
};

/** What the activity is for, with the basis that the template names first. */
export function purposeOfTemplate({ name_fr, legal_basis }: ActivityTemplate): Purpose {
  const name = typeset(name_fr);
  if (/titre III|police-justice/.test(legal_basis)) {
    return { name, legalBasis: 'LAW_ENFORCEMENT', legalText: typeset(legal_basis) };
  }
  const end = legal_basis.search(/[:;]/);
  const bases = end === -1 ? legal_basis : legal_basis.slice(0, end);
  const text = end === -1 ? null : typeset(legal_basis.slice(end + 1).trim());
  return { name, legalBasis: basisIn(bases), legalText: text };
}

/** Legitimate interests only where the template offers nothing else: public bodies may not rely on them in their tasks (GDPR art. 6(1)). */
function basisIn(bases: string): LegalBasis | null {
  const letters = [...bases.matchAll(/\(([a-f])\)/g)].map(([, letter]) => letter ?? '');
  const letter = letters.find((one) => one !== 'f') ?? letters[0];
  return letter === undefined ? null : (BASES[letter] ?? null);
}
