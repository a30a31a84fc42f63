import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, LOG, type Log } from '../../../runtime/src/index.js';
import { BadMessage } from '../message/compact.js';
import { addressOf, signRequest } from '../message/sign-request.js';
import { verifyAnswer } from '../message/verify-answer.js';
import type { RosterNode } from '../roster/roster.js';
import { Rosters, type Standing } from '../roster/rosters.js';
import { codeIn, failureOf } from './failure-of-answer.js';
import { PeerClient, type ReceivedResponse } from './peer-client.js';
import { PeerFailure } from './peer-failure.js';
import { type PeerCall, Peers } from './peers.js';
import { readJson, refuseOtherThanJson } from './read-json.js';
import { Skewed, type Tried, triesAgain } from './tries-again.rule.js';

/** A question to one node, whatever it is about. */
export type SignedCall = Omit<PeerCall, 'variables'> & { variables: object };

/** Asks other nodes over HTTP. */
@Injectable()
export class SignedPeers extends Peers {
  constructor(
    private readonly rosters: Rosters,
    private readonly client: PeerClient,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
  }

  async call(node: RosterNode, call: SignedCall): Promise<unknown> {
    const standing = call.standing ?? (await this.rosters.standing());
    const end = performance.now() + call.deadlineMs;
    const tried: Tried = { withItsTime: false, again: false };
    let skew = 0;
    for (;;) {
      const left = end - performance.now();
      if (left < 1 || call.signal.aborted) throw new PeerFailure('DEADLINE', 'time was up');
      try {
        return await this.once(node, { ...call, deadlineMs: left }, standing, skew);
      } catch (error) {
        if (!(error instanceof PeerFailure)) throw error;
        const pause = triesAgain(error, tried, end - performance.now());
        if (pause === null) throw error;
        if (error instanceof Skewed) skew = error.by;
        tried[error instanceof Skewed ? 'withItsTime' : 'again'] = true;
        await wait(pause, undefined, { signal: call.signal }).catch(() => undefined);
      }
    }
  }

  private async once(node: RosterNode, call: SignedCall, standing: Standing, skew: number): Promise<unknown> {
    const { operation, asker, rosterVersion, deadlineMs, signal } = call;
    const by = standing.own?.nodeId ?? asker.nodeId;
    const body = Buffer.from(JSON.stringify(call.variables));
    const now = this.clock.milliseconds();
    const request = await signRequest(
      { from: by, to: node, operation, body, asker, rosterVersion, deadlineMs, now: now + skew },
      this.rosters.signer(standing, now),
    );
    const headers = { 'vigie-request': request };
    const response = await this.client.send({ url: addressOf(node.url, operation), headers, body, deadlineMs, signal });
    if (response.status === 200) refuseOtherThanJson(response);
    const isSigned = response.headers['vigie-answer'] !== undefined;
    if (isSigned || response.status === 200) await this.verify(node, response, { by, request, now });
    const failure = failureOf(response, isSigned);
    if (failure !== null) throw failure;
    return readJson(response);
  }

  /** A refusal for the clock tells the time of the node: that one too is believed only when it is signed. */
  private async verify(
    node: RosterNode,
    response: ReceivedResponse,
    asked: { by: string; request: string; now: number },
  ): Promise<void> {
    const { status, headers, body } = response;
    try {
      const { iat } = await verifyAnswer({ jws: headers['vigie-answer'], status, body }, { from: node, ...asked });
      if (status === 401 && codeIn(body) === 'CLOCK_SKEW') throw new Skewed(Math.round(iat * 1000) - asked.now);
    } catch (error) {
      if (!(error instanceof BadMessage)) throw error;
      this.log.warn({ err: error, nodeId: node.id }, 'what another node answered is not signed by it');
      throw new PeerFailure('BAD_SIGNATURE', error.message, { cause: error });
    }
  }
}
