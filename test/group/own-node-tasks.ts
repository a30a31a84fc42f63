import type { DemonstrationAccount } from '../../apps/registry/src/demonstration/let-in.js';
import type { Shared } from '../../apps/registry/src/demonstration/group/sharing.js';
import type { TrustTasks } from '../../apps/registry/src/demonstration/group/trust-tasks.js';
import type { Person } from '../../apps/registry/src/demonstration/people.js';
import type { AccessVerification, SourceOutcome } from '../../libs/group/src/index.js';
import type { AboutMembers } from '../../libs/group/src/protocol/operation.js';
import type { Instant, RegisterBundle } from '../../libs/model/src/index.js';

/** What a node of the tests does for the process that started it. */
export type OwnNodeTasks = TrustTasks & {
  address: (input: null) => Promise<string>;
  /** Its clock stands still in between. */
  setClock: (input: Instant) => Promise<void>;
  /** What this node’s client of other nodes makes of one question, before anybody looks at its content. */
  call: (input: { node: string; operation: string; variables: AboutMembers; deadlineMs: number }) => Promise<Called>;
  /** Once it has answered the group again, and before the answer leaves: kill -9. */
  dieAfterAnswer: (input: null) => Promise<void>;
  /** Whether the access records of its members are as they were written. */
  verify: (input: null) => Promise<AccessVerification[]>;
  /** What the background does every 15 minutes, now: asks the holders of agreements, then examines whoever it touches. */
  confirm: (input: null) => Promise<void>;
  /** Its members, examined, and its people, with a password each. */
  load: (input: Part) => Promise<DemonstrationAccount[]>;
};

export interface Called {
  outcome: SourceOutcome;
  answer: unknown;
}

export interface Part {
  registers: RegisterBundle[];
  people: Person[];
  sharing: Record<string, Shared>;
}
