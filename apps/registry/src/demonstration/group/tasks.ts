import type { DemonstrationAccount } from '../let-in.js';
import type { TrustTasks } from './trust-tasks.js';

/** What a node of the demonstration does for the process that starts them all. */
export type NodeTasks = TrustTasks & {
  /** Takes its part of the demonstration, if it holds nothing yet; its people, with new passwords. */
  load: (input: null) => Promise<DemonstrationAccount[]>;
  /** Hears what the holders of agreements on other nodes say, and examines its members with it. */
  confirm: (input: null) => Promise<void>;
  /** What deserves attention in the whole group, in words. */
  worries: (input: { accountId: string }) => Promise<string[]>;
};
