import type { Fact, Id, Name, Siren, Text } from './fact.js';
import type { Day } from './time.js';

/** A processing activity: GDPR art. 30(1) when the member is (joint) controller, art. 30(2) when it is a processor for others. */
export interface Activity {
  id: Id;
  reference: Text | null;
  name: Name;
  description: Text | null;
  role: 'CONTROLLER' | 'JOINT_CONTROLLER' | 'PROCESSOR';
  stage: 'PROJECT' | 'LIVE' | 'STOPPED';
  from: Day | null;
  to: Day | null;
  /** A legal basis belongs to a purpose. */
  purposes: Purpose[];
  exerciseOfPublicPowers: Fact;
  dataSubjects: Text[] | null;
  data: DataCategory[] | null;
  recipients: Text[] | null;
  /** What the register itself says about transfers, art. 30(1)(e). */
  transfersDeclared: Fact;
  healthData: Fact;
  /** Collected during prevention, diagnosis, care, social or medico-social follow-up. */
  hdsScope: Fact;
  /** Art. 30(1)(g): never leaves the member's node. */
  securityMeasures: Text[] | null;
  jointControllers: Party[] | null;
  /** Role JOINT_CONTROLLER: the art. 26 arrangements said to cover it. */
  arrangementIds: Id[] | null;
  /** Role PROCESSOR: the controllers served, art. 30(2)(a). */
  onBehalfOf: Party[] | null;
  dpia: Dpia | null;
  review: Review | null;
  responsibleService: Text | null;
  templateCode: Text | null;
  tags: Text[] | null;
}

/** Another body, a member of the group or not. */
export interface Party {
  name: Name;
  siren: Siren | null;
  memberId: Id | null;
}

export interface Purpose {
  name: Name;
  legalBasis: LegalBasis | null;
  legalText: Text | null;
}

/** GDPR art. 6(1)(a) to (f), and Directive 2016/680 for police and justice. */
export type LegalBasis =
  'CONSENT' | 'CONTRACT' | 'LEGAL_OBLIGATION' | 'VITAL_INTERESTS' | 'PUBLIC_TASK' | 'LEGITIMATE_INTERESTS' | 'LAW_ENFORCEMENT';

export interface DataCategory {
  name: Name;
  special: 'ART_9' | 'ART_10' | 'NIR' | 'MINORS' | 'SOCIAL' | 'POLICE' | 'SECRET' | null;
  /** The letter of GDPR art. 9(2). */
  article9Condition: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | null;
  retention: Retention | null;
}

export interface Retention {
  active: Text | null;
  /** The archives' "durée d'utilité administrative" (DUA). */
  administrativeUse: Text | null;
  finalDisposition: 'KEEP' | 'SORT' | 'DESTROY' | null;
  archivesVisaOn: Day | null;
}

/** Impact assessment, GDPR art. 35. */
export interface Dpia {
  /**
   * 1 to 14: the type of the CNIL's list; 0: checked, none.
   *
   * @minimum 0 @maximum 14
   */
  cnilListType: number | null;
  criteria: DpiaCriterion[] | null;
  exempt: Fact;
  waiverReason: Text | null;
  validatedOn: Day | null;
  residualRisk: 'LOW' | 'MEDIUM' | 'HIGH' | null;
}

export type DpiaCriterion =
  | 'EVALUATION'
  | 'AUTOMATED_DECISION'
  | 'SYSTEMATIC_MONITORING'
  | 'SENSITIVE_DATA'
  | 'LARGE_SCALE'
  | 'MATCHING'
  | 'VULNERABLE'
  | 'INNOVATIVE'
  | 'DENIES_RIGHT';

export interface Review {
  lastOn: Day | null;
  /** @minimum 1 @maximum 1200 */
  everyMonths: number | null;
}
