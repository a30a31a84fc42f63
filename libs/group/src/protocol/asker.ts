import type { AskerClass } from '../../../database/src/index.js';
import type { AccessPurpose } from '../../../model/src/index.js';

/** Who asks the group, as its node proves and asserts it: what an access record says. */
export interface Asker {
  /** The node that signed, or this one. */
  nodeId: string;
  role: AskerClass;
  /** The member that a MEMBER asks for. */
  memberId: string | null;
  /** The SIREN of that member as the roster of the node that answers has it: never what the asker says. */
  siren?: string | null;
  /** A pseudonym, the same for an account at each question. */
  person: string;
  purpose: AccessPurpose;
  note: string | null;
  /** Of the whole question, the same at every node. */
  queryId: string;
}
