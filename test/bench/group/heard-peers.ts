import { type PeerCall, Peers, type RosterNode } from '../../../libs/group/src/index.js';
import type { NodeAnswer } from '../../../libs/group/src/protocol/operation.js';
import { SIMULATED } from './peers-tasks.js';

/** Asks as the service does, and hears what time was drawn for each answer. */
export class HeardPeers extends Peers {
  private rounds: Map<string, number[]> = new Map();

  constructor(private readonly peers: Peers) {
    super();
  }

  async call(node: RosterNode, call: PeerCall): Promise<unknown> {
    const sent = await this.peers.call(node, call);
    const service = Number((sent as NodeAnswer<object>).calendar.slice(SIMULATED.length));
    this.rounds.set(node.id, [...(this.rounds.get(node.id) ?? []), service]);
    return sent;
  }

  /** Of the answers since the last time this was asked. Those that are asked a second time are so once all have answered. */
  told(): { slowest: number; refilled: number } {
    const first = [...this.rounds.values()].map(([service]) => service ?? 0);
    const second = [...this.rounds.values()].flatMap(([, service]) => service ?? []);
    this.rounds = new Map();
    return { slowest: Math.max(0, ...first) + Math.max(0, ...second), refilled: second.length };
  }
}
