import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Clock } from '../../../runtime/src/index.js';
import { BadMessage, claimed } from '../message/compact.js';
import { type Proved, RequestRefused } from '../message/request-refused.js';
import { SeenRequests } from '../message/seen-requests.js';
import { type VerifiedRequest, verifyRequest } from '../message/verify-request.js';
import { RemovedNodes } from '../roster/removed-nodes.js';
import type { Standing } from '../roster/rosters.js';
import type { PeerRequest } from './peer-response.js';

/** Tells which node a request comes from, and whether it is one to answer. */
@Injectable()
export class Reception {
  /** Nothing issued before this process is answered. */
  private readonly since: number;
  private readonly limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });

  constructor(
    private readonly removed: RemovedNodes,
    private readonly seen: SeenRequests,
    private readonly clock: Clock,
  ) {
    this.since = clock.milliseconds();
  }

  /** Throws RequestRefused. */
  async verified(operation: string, { headers, body }: PeerRequest, { own, roster }: Standing): Promise<VerifiedRequest> {
    if (own === null || roster === null) throw new RequestRefused(404, 'REFUSED', 'this node is in no group');
    const header = headers['vigie-request'];
    const jws = typeof header === 'string' ? header : undefined;
    const isOfRoster = operation.startsWith('roster.');
    const removed = isOfRoster && own.keeperUrl === null ? await this.removed.asRoster(issuerOf(jws), roster) : null;
    const verified = await verifyRequest(
      { jws, operation, body },
      {
        nodeId: own.nodeId,
        urls: [own.url, ...roster.nodes.filter(({ id }) => id === own.nodeId).map(({ url }) => url)],
        roster: removed ?? roster,
        now: this.clock.milliseconds(),
        since: this.since,
        isFirst: async (id, proved) => {
          await this.limit(proved);
          return this.seen.isFirst(id);
        },
      },
    );
    if (removed !== null) throw new RequestRefused(403, 'REMOVED', 'its node was removed', { to: verified });
    if (!isOfRoster && roster.expiresAt < this.clock.now()) {
      throw new RequestRefused(503, 'EXPIRED', 'the roster of this node is not in force any more', { to: verified });
    }
    return verified;
  }

  private async limit(to: Proved): Promise<void> {
    try {
      await this.limiter.consume(to.nodeId);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfter = Math.ceil(error.msBeforeNext / 1000);
      throw new RequestRefused(429, 'TOO_MANY', 'its node asks too often', { to, retryAfter });
    }
  }
}

/** Requests of one node. */
const PER_MINUTE = 1200;

function issuerOf(jws: string | undefined): string {
  try {
    return String(claimed(jws ?? '', 'fed-request+jwt').iss);
  } catch (error) {
    if (error instanceof BadMessage) return '';
    throw error;
  }
}
