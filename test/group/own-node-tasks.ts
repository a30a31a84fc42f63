import type { DemonstrationAccount } from '../../apps/registry/src/demonstration/let-in.js';
import type { Shared } from '../../apps/registry/src/demonstration/group/sharing.js';
import type { Person } from '../../apps/registry/src/demonstration/people.js';
import type { Instant, RegisterBundle } from '../../libs/model/src/index.js';

/** What a node of the tests does for the process that started it. */
export type OwnNodeTasks = {
  address: (input: null) => Promise<string>;
  /** Its clock stands still in between. */
  setClock: (input: Instant) => Promise<void>;
  /** Its members, examined, and its people, with a password each. */
  load: (input: Part) => Promise<DemonstrationAccount[]>;
};

export interface Part {
  registers: RegisterBundle[];
  people: Person[];
  sharing: Record<string, Shared>;
}
