import { activityOfTemplate, activityTemplate } from '../../../../../libs/exchange/src/index.js';
import type { Activity, DataCategory, Dpia } from '../../../../../libs/model/src/index.js';
import { ACTIVITY_SLUGS, type TemplateCode } from './activity-slugs.js';

/** What a member says of an activity besides its template. */
export type Particulars = Partial<Omit<Activity, 'dpia' | 'templateCode'>> & {
  dpia?: Partial<Dpia>;
  reviewedOn?: string | null;
  archivesAsked?: boolean;
};

/** The members' own health data outside care: a dietary plan or a fitness for work is not in the scope of HDS. */
const OUTSIDE_CARE: readonly TemplateCode[] = ['PERI-01', 'SCO-01', 'PE-01', 'PCS-01', 'LOG-01', 'RH-01', 'GRU-01', 'IT-01'];
const MEASURES = [
  'comptes nominatifs et droits revus chaque année',
  'mots de passe conformes à la recommandation de la CNIL',
  'journaux d’accès conservés six mois',
  'sauvegarde quotidienne, restauration essayée chaque année',
];

/** An activity that a DPO took from a template and completed: in order, except for what `particulars` says. */
export function adopted(
  code: TemplateCode,
  { reviewedOn = '2026-03-17', archivesAsked = true, dpia, ...particulars }: Particulars = {},
): Activity {
  const start = activityOfTemplate(activityTemplate(code), `act-${ACTIVITY_SLUGS[code]}`);
  const isOutsideCare = OUTSIDE_CARE.includes(code);
  return {
    ...start,
    from: '2018-05-25',
    exerciseOfPublicPowers: true,
    data: (start.data ?? []).map((category) => completed(category, archivesAsked)),
    transfersDeclared: false,
    healthData: start.healthData ?? false,
    hdsScope: isOutsideCare ? false : start.hdsScope,
    securityMeasures: MEASURES,
    purposes: start.purposes.map((purpose) => ({ ...purpose, name: particulars.name ?? purpose.name })),
    ...particulars,
    dpia: { ...assessed(start), ...dpia },
    review: reviewedOn === null ? null : { lastOn: reviewedOn, everyMonths: 12 },
  };
}

/** What the archives and the DPO add: what becomes of the data, and why sensitive data may be processed. */
function completed(category: DataCategory, archivesAsked: boolean): DataCategory {
  const { special, article9Condition, retention } = category;
  return {
    ...category,
    article9Condition: article9Condition ?? (special === 'ART_9' ? 'g' : null),
    retention: retention && { ...retention, finalDisposition: retention.finalDisposition ?? (archivesAsked ? 'DESTROY' : null) },
  };
}

/** Assessed where the law or two criteria ask for it, otherwise looked at and found exempt. */
function assessed({ dpia, data }: Activity): Dpia {
  const known = dpia ?? {
    cnilListType: null,
    criteria: null,
    exempt: null,
    waiverReason: null,
    validatedOn: null,
    residualRisk: null,
  };
  const isSensitive = (data ?? []).some(({ special }) => special !== null);
  const criteria = known.criteria ?? [];
  const isDue = (known.cnilListType ?? 0) > 0 || (!known.exempt && (isSensitive || criteria.length > 1));
  return {
    ...known,
    cnilListType: known.cnilListType ?? 0,
    criteria,
    exempt: known.exempt ?? false,
    validatedOn: isDue ? '2024-06-18' : null,
    residualRisk: isDue ? 'LOW' : null,
  };
}
