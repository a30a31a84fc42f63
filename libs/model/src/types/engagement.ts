import type { Id, Name } from './fact.js';
import type { Day } from './time.js';

/** A member uses a provider's service for one or more activities. A sub-processor hangs under the engagement it serves. */
export interface Engagement {
  id: Id;
  activityIds: Id[];
  providerId: Id;
  service: Name;
  role: 'PROCESSOR' | 'SUB_PROCESSOR' | 'JOINT_CONTROLLER' | 'CONTROLLER' | 'RECIPIENT';
  parentId: Id | null;
  /** The agreements said to bind this use; the rules check whether they do. */
  agreementIds: Id[] | null;
  /**
   * An agreement held by another member, possibly on another node: `<memberId>/<agreementId>`.
   *
   * @pattern ^[^/]+/.+$
   * @maxLength 401
   */
  sharedAgreementRef: string | null;
  from: Day | null;
  to: Day | null;
}
