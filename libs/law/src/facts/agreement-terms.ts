import type { Agreement, Beneficiary, Day, Fact } from '../../../model/src/index.js';
import { and } from '../timeline/algebra.js';
import { addMonths, later } from '../timeline/days.js';
import { ALWAYS, constantly, during, NEVER, since, type Timeline } from '../timeline/timeline.js';
import { bothTrue, fact, unknown, type Truth } from '../timeline/truth.js';

/** What an agreement says of whom it binds, and when (RULES 1.8). */
export type AgreementTerms = Pick<
  Agreement,
  | 'kind'
  | 'holderId'
  | 'providerId'
  | 'state'
  | 'vehicle'
  | 'template'
  | 'procedureLaunchedOn'
  | 'signedOn'
  | 'from'
  | 'to'
  | 'renewal'
  | 'clauses'
  | 'beneficiaries'
>;

/** Its tacit renewals included; null: never. */
export function endOf({ to, state, renewal }: AgreementTerms): Day | null {
  if (to === null || renewal === null || !renewal.tacit || state === 'TERMINATED') return to;
  return renewal.times === null ? null : addMonths(to, renewal.times * renewal.months);
}

/** The days on which it is in force between those who signed it. */
export function lifeOf(terms: AgreementTerms): Timeline {
  const { state, signedOn, from, to } = terms;
  if (state !== 'SIGNED' && !(state === 'TERMINATED' && to !== null)) return NEVER;
  if (signedOn === null) return and(during(from, endOf(terms)), constantly(unknown('agreement.signedOn')));
  return during(later(signedOn, from), endOf(terms));
}

/** A convention or a central purchase is an act of art. 28 only where it holds the instruction clause. */
export function isArticle28Act(terms: AgreementTerms): Truth {
  const { kind, vehicle, clauses } = terms;
  if (kind === 'JOINT_ARRANGEMENT') return false;
  if (kind !== 'SHARED_SERVICE' && vehicle !== 'CENTRAL_PURCHASING') return true;
  const stated = clauses?.['28.3.a']?.present ?? null;
  return fact(stated ?? templateHolds(terms), 'agreement.clauses.28.3.a');
}

/** True when the template contains every point of art. 28 (Decisions (EU) 2021/915 and 2021/914), else null. */
export function templateHolds({ template }: AgreementTerms): Fact {
  return template === 'SCC_2021_915' || template === 'SCC_2021_914' ? true : null;
}

/** The days on which what a body did to join binds it, by the vehicle. */
export function accession(terms: AgreementTerms, entry: Beneficiary): Timeline {
  switch (terms.vehicle) {
    case 'PURCHASING_GROUP':
      return constantly(joinedInTime(terms, entry));
    case 'CENTRAL_PURCHASING':
      return ALWAYS;
    case 'SHARED_SERVICE':
      return signedSince(entry.conventionSignedOn, 'agreement.beneficiaries.conventionSignedOn');
    case 'OWN':
    case 'ONLINE_TERMS':
      return NEVER;
  }
}

/** Convention signed and deliberation voted before the procedure was launched (CCP art. L.2113-7). Late is late for ever. */
function joinedInTime({ procedureLaunchedOn }: AgreementTerms, { conventionSignedOn, deliberationOn }: Beneficiary): Truth {
  return bothTrue(
    notAfter(conventionSignedOn, 'agreement.beneficiaries.conventionSignedOn', procedureLaunchedOn),
    notAfter(deliberationOn, 'agreement.beneficiaries.deliberationOn', procedureLaunchedOn),
  );
}

function signedSince(day: Day | null, path: string): Timeline {
  return day === null ? constantly(unknown(path)) : since(day);
}

function notAfter(day: Day | null, path: string, limit: Day | null): Truth {
  if (day === null || limit === null) {
    return unknown(...(day === null ? [path] : []), ...(limit === null ? ['agreement.procedureLaunchedOn'] : []));
  }
  return day <= limit;
}
