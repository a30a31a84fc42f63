import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock, LOG, type Log } from '../../../runtime/src/index.js';
import { JoinRequests } from '../joining/join-requests.js';
import { type Proved, RequestRefused } from '../message/request-refused.js';
import { signAnswer } from '../message/sign-answer.js';
import { JOIN, OPERATIONS } from '../message/sign-request.js';
import type { VerifiedRequest } from '../message/verify-request.js';
import { RosterAnswers } from '../roster/roster-answers.js';
import { Rosters, type Standing } from '../roster/rosters.js';
import { RosterSync } from '../roster/roster-sync.js';
import { Answering, AnswerRefused } from './answering.js';
import { PeerFailure } from './peer-failure.js';
import { type Content, type PeerRequest, type PeerResponse, responseTo } from './peer-response.js';
import { parsed } from './read-json.js';
import { Reception } from './reception.js';

/** Answers other nodes. Whoever cannot prove to be one learns nothing; what the others are answered is signed, refusals too. */
@Injectable()
export class PeerEndpoint {
  constructor(
    private readonly rosters: Rosters,
    private readonly reception: Reception,
    private readonly rosterAnswers: RosterAnswers,
    private readonly joinRequests: JoinRequests,
    private readonly sync: RosterSync,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async receive(request: PeerRequest): Promise<PeerResponse> {
    try {
      if (request.method === 'POST' && request.path === JOIN) return await this.joinRequests.receive(request);
      return await this.operation(request);
    } catch (error) {
      return responseTo(request, this.refusal(error, null, null));
    }
  }

  private async operation(request: PeerRequest): Promise<PeerResponse> {
    const operation = operationIn(request);
    const standing = await this.rosters.standing();
    let from: VerifiedRequest | null = null;
    try {
      from = await this.reception.verified(operation, request, standing);
      if (from.rosterVersion > (standing.roster?.version ?? 0)) this.sync.wake();
      const content = await this.answer(operation, parsed(request.body), from);
      return await responseTo(request, { status: 200, content, seal: this.seal(standing, from) });
    } catch (error) {
      const to = from ?? (error instanceof RequestRefused ? error.to : null);
      return responseTo(request, this.refusal(error, to?.nodeId ?? null, to && this.seal(standing, to)));
    }
  }

  private answer(operation: string, body: unknown, { asker, deadlineMs, node }: VerifiedRequest): Promise<object> {
    if (operation.startsWith('roster.')) return this.rosterAnswers.answer(operation, body, node.id);
    const answering = this.answering();
    if (answering?.operations.includes(operation) !== true) throw new AnswerRefused(404, 'UNSUPPORTED');
    return answering.answer(operation, body, asker, deadlineMs);
  }

  private answering(): Answering | null {
    try {
      return this.modules.get(Answering, { strict: false });
    } catch {
      // Nothing on this node answers the group yet.
      return null;
    }
  }

  private seal(standing: Standing, to: Proved): NonNullable<Content['seal']> {
    const now = this.clock.milliseconds();
    const from = standing.own?.nodeId ?? '';
    return (status, body) => signAnswer({ from, to, status, body, now }, this.rosters.signer(standing, now));
  }

  private refusal(error: unknown, nodeId: string | null, seal: Content['seal']): Content {
    if (error instanceof RequestRefused || error instanceof AnswerRefused) {
      this.log.warn({ nodeId, code: error.code, reason: error.message }, 'another node was refused');
      const retryAfter = error instanceof RequestRefused ? error.retryAfter : null;
      return { status: error.status, content: { code: error.code }, retryAfter, seal };
    }
    if (error instanceof PeerFailure) return { status: 400, content: { code: 'WRONG_BODY' }, seal };
    this.log.error({ err: error, nodeId }, 'another node could not be answered');
    return { status: 500, content: { code: 'FAILED' }, seal };
  }
}

function operationIn({ method, path, body }: PeerRequest): string {
  const operation = path.startsWith(OPERATIONS) ? path.slice(OPERATIONS.length) : '';
  if (method !== 'POST' || !NAME.test(operation)) throw new RequestRefused(404, 'UNSUPPORTED', 'no operation has this path');
  const most = operation.startsWith('roster.') ? MOST_OF_ROSTER : MOST;
  if (body.length > most) throw new RequestRefused(413, 'WRONG_BODY', 'the body is too large');
  return operation;
}

const NAME = /^[a-z]{1,40}\.[a-z]{1,40}@\d{1,4}$/;

/** Bytes of a question; of what a node with thousands of members says of itself. */
const MOST = 256 << 10;
const MOST_OF_ROSTER = 1 << 20;
