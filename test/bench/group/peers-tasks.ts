import type { Roster, RosterNode } from '../../../libs/group/src/index.js';
import { addressOf } from '../../../libs/group/src/message/sign-request.js';
import type { Certified } from './certificate.js';

/** What the process of the simulated nodes does for the bench. */
export type PeersTasks = {
  /** As the roster is to name them. */
  listen: (input: { peers: PeerSpec[]; tls: Certified }) => Promise<RosterNode[]>;
  /** From now on they are in the group. */
  join: (input: Roster) => Promise<null>;
};

export interface PeerSpec {
  id: string;
  members: string[];
  findings: number;
  seed: number;
  fault: Fault | null;
}

/**
 * BLACK_HOLE: connections are taken and never read. CLOSED: nobody listens. SILENT: a request is read and never answered.
 * WRONG_KEY: signed with a key that is not the node's. CUT: half of the answer comes.
 */
export type Fault = 'BLACK_HOLE' | 'CLOSED' | 'WRONG_KEY' | 'CUT' | 'SILENT';
export const FAULTS: readonly Fault[] = ['BLACK_HOLE', 'CLOSED', 'WRONG_KEY', 'CUT', 'SILENT'];

/** Before the path of an operation: the same answer, of which nothing is verified and nothing signed. */
export const BARE = '/bare';

/** What it answers for its calendar of law: the time that was drawn for it, in milliseconds. */
export const SIMULATED = 'simulated ';

export const bareAddressOf = (url: string, operation: string) => addressOf(`${url}${BARE}`, operation);
