import type { RegisterBundle } from '../../../model/src/index.js';
import { newId } from '../../../runtime/src/index.js';
import { agreementBinding } from '../operations/agreement-binding.operation.js';
import { PeerFailure, type SourceOutcome } from '../peer/peer-failure.js';
import type { Peers } from '../peer/peers.js';
import type { Asker } from '../protocol/asker.js';
import type { BindingVariables } from '../protocol/contracts.js';
import type { ClaimElsewhere } from './claims.query.js';
import { readBinding } from './read-binding.js';

/** What came of a question. */
export type Said =
  /** The agreement as its holder’s node says it; null: it has none of this id. */
  | { outcome: 'OK'; holder: RegisterBundle | null }
  /** `failure` null: the node was not asked again. */
  | { outcome: Exclude<SourceOutcome, 'OK'>; failure: PeerFailure | null };

/** Asks the nodes of holders, in one round: one that does not answer is not asked again in it. */
export class AskHolders {
  private readonly down = new Map<string, Exclude<SourceOutcome, 'OK'>>();

  constructor(
    private readonly peers: Peers,
    private readonly rosterVersion: number,
    private readonly ownNodeId: string,
    private readonly signal: AbortSignal,
  ) {}

  async ask(claim: ClaimElsewhere): Promise<Said> {
    const { node, holderId, agreementId, memberId } = claim;
    const down = node.state === 'SUSPENDED' ? 'SUSPENDED' : this.down.get(node.id);
    if (down !== undefined) return { outcome: down, failure: null };
    const variables: BindingVariables = { members: [holderId], agreementId, memberId };
    const { rosterVersion, signal } = this;
    const call = {
      operation: agreementBinding.name,
      variables,
      asker: this.askerFor(memberId),
      rosterVersion,
      deadlineMs: DEADLINE,
      signal,
    };
    try {
      return { outcome: 'OK', holder: readBinding(await this.peers.call(node, call), claim) };
    } catch (error) {
      if (!(error instanceof PeerFailure) || error.outcome === 'OK') throw error;
      if (OF_THE_NODE.includes(error.outcome)) this.down.set(node.id, error.outcome);
      return { outcome: error.outcome, failure: error };
    }
  }

  /** Nobody asks but the node, for one of its members. */
  private askerFor(memberId: string): Asker {
    return {
      nodeId: this.ownNodeId,
      role: 'NODE',
      memberId,
      person: 'node',
      purpose: 'COMPLIANCE_REVIEW',
      note: null,
      queryId: newId(),
    };
  }
}

const DEADLINE = 15_000;

/** What one member’s question says of all those to the same node. */
const OF_THE_NODE: readonly SourceOutcome[] = [
  'UNSUPPORTED',
  'RATE_LIMITED',
  'DEADLINE',
  'UNREACHABLE',
  'CIRCUIT_OPEN',
  'BAD_SIGNATURE',
  'CLOCK_SKEW',
  'SUSPENDED',
];
