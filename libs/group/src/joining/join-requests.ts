import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { theNode, Transactions } from '../../../database/src/index.js';
import { Clock, accepted, LOG, type Log } from '../../../runtime/src/index.js';
import { type KeptKey, keptKeys } from '../keys/kept-keys.js';
import { publicPart } from '../keys/make-key.js';
import { isValidAt } from '../keys/validity.rule.js';
import { BadMessage, claimed, opened } from '../message/compact.js';
import { digestOf } from '../message/digest.js';
import { RequestRefused } from '../message/request-refused.js';
import { signAnswer } from '../message/sign-answer.js';
import { JOIN, LIFETIME } from '../message/sign-request.js';
import { MOST_SKEW } from '../message/verify-request.js';
import { AnswerRefused } from '../peer/answering.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { type Content, type PeerRequest, type PeerResponse, responseTo } from '../peer/peer-response.js';
import { parsed } from '../peer/read-json.js';
import type { Declaration } from '../roster/declaration.js';
import { type OwnNode, ownNode } from '../roster/own-node.js';
import { readDeclaration } from '../roster/take-declaration.js';
import { isJoinBody, isJoinClaims, type JoinBody, type JoinClaims } from './join-messages.js';
import { takeJoinRequest } from './take-join-request.js';

/** On the keeper’s node: whoever has an invitation asks to join, and asks again what became of it. */
@Injectable()
export class JoinRequests {
  private readonly limiter = new RateLimiterMemory({ points: 60, duration: 60 });

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Throws RequestRefused when whoever asks proved nothing. */
  async receive(request: PeerRequest): Promise<PeerResponse> {
    await this.limiter.consume(request.client).catch(() => {
      throw new RequestRefused(429, 'TOO_MANY', 'too many requests to join', { retryAfter: 60 });
    });
    const { own, groupKeys } = await this.transactions.read(theNode, async (tx) => ({
      own: await ownNode(tx),
      groupKeys: await keptKeys(tx, 'GROUP'),
    }));
    if (own === null || own.keeperUrl !== null) throw new RequestRefused(404, 'REFUSED', 'this node keeps no group');
    const jws = String(request.headers['vigie-request']);
    const { claims, body, declaration } = await this.read(request.body, jws, own);
    const key = groupKeys.find(({ kid }) => kid === body.pinned);
    const now = this.clock.milliseconds();
    if (key === undefined || !isValidAt(key, now)) throw refused('its invitation names no valid key of the group');
    const seal = this.seal(own, key, { nodeId: claims.iss, jws });
    const groupKey = publicPart(key.privateJwk);
    if (Math.abs(claims.iat * 1000 - now) > MOST_SKEW) {
      return responseTo(request, { status: 401, content: { code: 'CLOCK_SKEW', key: groupKey }, seal });
    }
    const asked = { nodeId: claims.iss, kid: claimed(jws, 'fed-join+jwt').kid, nonce: body.nonce, declaration };
    const content = accepted(await this.transactions.run(theNode, (tx) => takeJoinRequest(tx, asked)));
    this.log.info({ nodeId: claims.iss, state: content.state }, 'a node asks to join the group');
    return responseTo(request, { status: 200, content: { ...content, key: groupKey }, seal });
  }

  private async read(
    sent: Buffer,
    jws: string,
    own: OwnNode,
  ): Promise<{ claims: JoinClaims; body: JoinBody; declaration: Declaration }> {
    try {
      const body = parsed(sent);
      if (!isJoinBody(body)) throw new BadMessage('it is not a request to join');
      const declaration = await readDeclaration(body.declaration);
      const { kid } = claimed(jws, 'fed-join+jwt');
      const key = declaration.keys.find((one) => one.kid === kid);
      if (key === undefined) throw new BadMessage('its key is not one that it declares');
      const claims = await opened(jws, 'fed-join+jwt', key.jwk);
      if (!isJoinClaims(claims) || claims.exp - claims.iat > LIFETIME + 0.001)
        throw new BadMessage('its claims are not those of a request to join');
      if (claims.aud !== own.groupId || claims.iss !== body.nodeId)
        throw new BadMessage('it is for another group or from another node');
      if (claims.htu !== own.url + JOIN || claims.bh !== digestOf(sent))
        throw new BadMessage('it is for another address or with another body');
      return { claims, body, declaration };
    } catch (error) {
      const isTheirs = error instanceof BadMessage || error instanceof PeerFailure || error instanceof AnswerRefused;
      throw isTheirs ? refused(error.message, error) : error;
    }
  }

  private seal({ groupId }: OwnNode, key: KeptKey, to: { nodeId: string; jws: string }): NonNullable<Content['seal']> {
    const now = this.clock.milliseconds();
    return (status, body) => signAnswer({ from: groupId, to, status, body, now }, key, 'fed-joined+jwt');
  }
}

const refused = (detail: string, cause?: Error) => new RequestRefused(401, 'REFUSED', detail, { cause });
