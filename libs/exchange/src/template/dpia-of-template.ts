import type { Dpia, DpiaCriterion } from '../../../model/src/index.js';
import type { ActivityTemplate } from './activity-template.js';

const CRITERIA: Record<string, DpiaCriterion> = {
  C1: 'EVALUATION',
  C2: 'AUTOMATED_DECISION',
  C3: 'SYSTEMATIC_MONITORING',
  C4: 'SENSITIVE_DATA',
  C5: 'LARGE_SCALE',
  C6: 'MATCHING',
  C7: 'VULNERABLE',
  C8: 'INNOVATIVE',
  C9: 'DENIES_RIGHT',
};

/** What the template knows of the impact assessment. What depends on the member stays unknown; done it never is. */
export function dpiaOfTemplate({ dpia }: ActivityTemplate): Dpia {
  const isNone = dpia === 'non';
  const isExempt = dpia.startsWith('exempt');
  const depends = / si /.test(dpia);
  const criteria = [...dpia.matchAll(/\bC[1-9]\b/g)].flatMap(([code]) => CRITERIA[code] ?? []);
  const type = /type (\d+)/.exec(dpia)?.[1];
  return {
    cnilListType: type !== undefined && !depends ? Number(type) : isNone || isExempt ? 0 : null,
    criteria: criteria.length > 0 || isNone || isExempt ? criteria : null,
    exempt: isExempt ? (depends ? null : true) : isNone ? false : null,
    waiverReason: dpia.startsWith('par l') ? 'AIPD réalisée par l’État, responsable du traitement' : null,
    validatedOn: null,
    residualRisk: null,
  };
}
