import type { KeptKey } from '../keys/kept-keys.js';
import { thumbprintOf } from '../keys/make-key.js';
import { BadMessage, signed } from '../message/compact.js';
import { digestOf } from '../message/digest.js';
import { JOIN, LIFETIME } from '../message/sign-request.js';
import { verifyAnswer } from '../message/verify-answer.js';
import { codeIn, failureOf } from '../peer/failure-of-answer.js';
import type { PeerClient, ReceivedResponse } from '../peer/peer-client.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { readJson, refuseOtherThanJson } from '../peer/read-json.js';
import { Skewed } from '../peer/tries-again.rule.js';
import type { Declaration } from '../roster/declaration.js';
import { isJoinAnswer, isSignedByGroup, type JoinAnswer, type JoinBody, type JoinClaims } from './join-messages.js';

export interface AskingToJoin {
  groupId: string;
  keeperUrl: string;
  pinned: string;
  nonce: string;
  nodeId: string;
  declaration: Declaration;
  key: KeptKey;
  /** Milliseconds. */
  now: number;
}

/** What the keeper says of this node, signed with the key of the invitation: by it and no other. Throws PeerFailure. */
export async function askToJoin(client: PeerClient, asking: AskingToJoin): Promise<JoinAnswer> {
  try {
    return await once(client, asking, asking.now);
  } catch (error) {
    if (!(error instanceof Skewed)) throw error;
    return once(client, asking, asking.now + error.by);
  }
}

async function once(client: PeerClient, asking: AskingToJoin, issuedAt: number): Promise<JoinAnswer> {
  const { groupId, keeperUrl, pinned, nonce, nodeId, declaration, key } = asking;
  const url = keeperUrl + JOIN;
  const body = Buffer.from(JSON.stringify({ nodeId, pinned, nonce, declaration } satisfies JoinBody));
  const iat = issuedAt / 1000;
  const claims: JoinClaims = { iss: nodeId, aud: groupId, iat, exp: iat + LIFETIME, htu: url, bh: digestOf(body) };
  const request = await signed('fed-join+jwt', claims, key);
  const signal = new AbortController().signal;
  const response = await client.send({ url, headers: { 'vigie-request': request }, body, deadlineMs: DEADLINE, signal });
  const isSigned = response.headers['vigie-answer'] !== undefined;
  if (!isSigned && response.status !== 200)
    throw failureOf(response, false) ?? new PeerFailure('BAD_SIGNATURE', 'it is not signed');
  return verified(response, asking, request);
}

async function verified(response: ReceivedResponse, asking: AskingToJoin, request: string): Promise<JoinAnswer> {
  const { status, headers, body } = response;
  refuseOtherThanJson(response);
  const content = await readJson(response);
  try {
    if (!isSignedByGroup(content) || (await thumbprintOf(content.key)) !== asking.pinned) {
      throw new BadMessage('it is not signed with the key of the invitation');
    }
    const { pinned: kid, groupId: id, nodeId: by, now } = asking;
    const keys = [{ kid, jwk: content.key, from: new Date(0).toISOString(), until: null }];
    const { iat } = await verifyAnswer(
      { jws: headers['vigie-answer'], status, body },
      { from: { id, keys }, by, request, now },
      'fed-joined+jwt',
    );
    if (status === 401 && codeIn(body) === 'CLOCK_SKEW') throw new Skewed(Math.round(iat * 1000) - now);
    if (status !== 200 || !isJoinAnswer(content))
      throw new PeerFailure('PROTOCOL_ERROR', 'it is not an answer to a request to join');
    return content;
  } catch (error) {
    throw error instanceof PeerFailure ? error : new PeerFailure('BAD_SIGNATURE', 'the group did not sign this', { cause: error });
  }
}

/** Milliseconds: somebody waits. */
const DEADLINE = 3000;
