import { Injectable } from '@nestjs/common';
import { newId } from '../../../runtime/src/index.js';
import { shape } from '../message/shape.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { SignedPeers } from '../peer/signed-peers.js';
import type { Declaration } from './declaration.js';
import type { RosterRead } from './roster-answers.js';
import type { Roster } from './roster.js';
import { Rosters } from './rosters.js';

/** What a node says to the node that keeps the roster, and hears from it. Throws PeerFailure. */
@Injectable()
export class KeeperLink {
  private ending = new AbortController();

  constructor(
    private readonly peers: SignedPeers,
    private readonly rosters: Rosters,
  ) {}

  async declare(roster: Roster, declared: Declaration): Promise<void> {
    await this.ask(roster, 'roster.declare@1', declared);
  }

  /** The rosters after a version. */
  async read(roster: Roster, since: number, deadlineMs = DEADLINE): Promise<RosterRead> {
    const read = await this.ask(roster, 'roster.read@1', { since }, deadlineMs);
    if (!isRead(read)) throw new PeerFailure('PROTOCOL_ERROR', 'it is not a list of rosters');
    return read;
  }

  async leave(roster: Roster): Promise<void> {
    await this.ask(roster, 'roster.leave@1', {});
  }

  /** Nobody waits any more for what was asked. */
  stop(): void {
    this.ending.abort();
    this.ending = new AbortController();
  }

  private async ask(roster: Roster, operation: string, variables: object, deadlineMs = DEADLINE): Promise<unknown> {
    const keeper = roster.nodes.find(({ id }) => id === roster.keeper.nodeId);
    const own = await this.rosters.own();
    if (keeper === undefined || own === null)
      throw new PeerFailure('UNREACHABLE', 'the roster names no keeper', { wasSent: false });
    return this.peers.call(keeper, {
      operation,
      variables,
      asker: {
        nodeId: own.nodeId,
        role: 'NODE',
        memberId: null,
        person: own.nodeId,
        purpose: 'COMPLIANCE_REVIEW',
        note: null,
        queryId: newId(),
      },
      rosterVersion: roster.version,
      deadlineMs,
      signal: this.ending.signal,
    });
  }
}

const isRead = shape<RosterRead>({
  type: 'object',
  required: ['version', 'rosters'],
  properties: { version: { type: 'integer' }, rosters: { type: 'array', items: { type: 'string' }, maxItems: 1000 } },
});

/** Milliseconds: nobody waits for it. */
const DEADLINE = 10_000;
