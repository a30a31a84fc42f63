import type { Beneficiary, Day, Fact, Provider } from '../../../model/src/index.js';
import { accession, type AgreementTerms, endOf, isArticle28Act, lifeOf } from '../facts/agreement-terms.js';
import { isPublicProvider } from '../facts/provider-facts.js';
import { and, surely } from '../timeline/algebra.js';
import { holdsOn, runs, valueOn, type Run } from '../timeline/runs.js';
import { ALWAYS, BEGINNING_OF_TIME, constantly, during, type Timeline } from '../timeline/timeline.js';
import { isUnknown } from '../timeline/truth.js';

/** Whether an agreement binds its provider towards one of those that it names. */
export interface BeneficiaryBinding {
  /** On the day asked for. */
  binds: Fact;
  /** The days `[bindsFrom, bindsTo)` on which it does: around the day asked for, else the next, else the last. Null from: never. */
  bindsFrom: Day | null;
  bindsTo: Day | null;
  /** On the day asked for; null: it binds. */
  whyNot: WhyNot | null;
}

/** Why an agreement does not bind on a day, the one that settles it first; the UNKNOWN ones say what is missing. */
export type WhyNot = (typeof REASONS)[number];

const REASONS = [
  'NOT_SIGNED',
  'ENDED',
  'OTHER_PROVIDER',
  'VEHICLE_BINDS_NOBODY_ELSE',
  'NOT_AN_ACT',
  'LATE_ACCESSION',
  'NOT_LISTED',
  'NOT_YET',
  'UNKNOWN_SIGNATURE',
  'UNKNOWN_ACCESSION',
  'UNKNOWN_ACT',
] as const;

/**
 * For each entry of `beneficiaries`, in their order (RULES 1.8). `provider`: of the use, which a joint arrangement may bind if it is
 * public; null: the agreement’s own, taken as private.
 */
export function beneficiaryBindings(
  agreement: AgreementTerms,
  asOf: Day,
  provider: ProviderOfUse | null = null,
): BeneficiaryBinding[] {
  return (agreement.beneficiaries ?? []).map((entry) => {
    const conditions = conditionsOf(agreement, entry, provider);
    const days = conditions.map((condition) => condition.days).reduce((all, one) => and(all, one), ALWAYS);
    const truth = valueOn(days, asOf);
    const run = runAround(runs(surely(days), BEGINNING_OF_TIME), asOf);
    return {
      binds: isUnknown(truth) ? null : truth,
      bindsFrom: run?.from ?? null,
      bindsTo: run?.to ?? null,
      whyNot: truth === true ? null : firstReason(conditions, asOf),
    };
  });
}

type ProviderOfUse = Pick<Provider, 'id' | 'kind' | 'memberId'>;

/** What has to be so, all of it; and what it is called when it is not, or when nobody knows. */
interface Condition {
  days: Timeline;
  whenFalse: (on: Day) => WhyNot;
  whenUnknown: WhyNot;
}

function conditionsOf(agreement: AgreementTerms, entry: Beneficiary, provider: ProviderOfUse | null): Condition[] {
  const { kind, vehicle, holderId, providerId } = agreement;
  const isHolder = entry.memberId === holderId;
  const isArrangementWithPublic = kind === 'JOINT_ARRANGEMENT' && provider !== null && isPublicProvider(provider);
  return [
    { days: lifeOf(agreement), whenFalse: (on) => whyNotInForce(agreement, on), whenUnknown: 'UNKNOWN_SIGNATURE' },
    {
      days: constantly(provider === null || providerId === null || providerId === provider.id),
      whenFalse: () => 'OTHER_PROVIDER',
      whenUnknown: 'OTHER_PROVIDER',
    },
    {
      days: constantly(isArrangementWithPublic || isArticle28Act(agreement)),
      whenFalse: () => 'NOT_AN_ACT',
      whenUnknown: 'UNKNOWN_ACT',
    },
    {
      days: isHolder ? ALWAYS : during(entry.from, entry.to),
      whenFalse: (on) => (entry.to !== null && on >= entry.to ? 'NOT_LISTED' : 'NOT_YET'),
      whenUnknown: 'NOT_LISTED',
    },
    {
      days: isHolder || isArrangementWithPublic ? ALWAYS : accession(agreement, entry),
      whenFalse: () => WITHOUT_ACCESSION[vehicle],
      whenUnknown: 'UNKNOWN_ACCESSION',
    },
  ];
}

const WITHOUT_ACCESSION: Record<AgreementTerms['vehicle'], WhyNot> = {
  PURCHASING_GROUP: 'LATE_ACCESSION',
  CENTRAL_PURCHASING: 'NOT_LISTED',
  SHARED_SERVICE: 'NOT_YET',
  OWN: 'VEHICLE_BINDS_NOBODY_ELSE',
  ONLINE_TERMS: 'VEHICLE_BINDS_NOBODY_ELSE',
};

/** One that was terminated, nobody knows when, binds on no day. */
function whyNotInForce(agreement: AgreementTerms, on: Day): WhyNot {
  const { state, to } = agreement;
  if (state !== 'SIGNED' && state !== 'TERMINATED') return 'NOT_SIGNED';
  const end = endOf(agreement);
  return (state === 'TERMINATED' && to === null) || (end !== null && on >= end) ? 'ENDED' : 'NOT_YET';
}

function firstReason(conditions: readonly Condition[], on: Day): WhyNot | null {
  const reasons = conditions.flatMap(({ days, whenFalse, whenUnknown }): WhyNot[] => {
    const truth = valueOn(days, on);
    if (truth === true) return [];
    return [truth === false ? whenFalse(on) : whenUnknown];
  });
  return REASONS.find((reason) => reasons.includes(reason)) ?? null;
}

function runAround(found: readonly Run[], day: Day): Run | undefined {
  return found.find((run) => holdsOn(run, day)) ?? found.find(({ from }) => from > day) ?? found.at(-1);
}
