import { isValidAt } from '../keys/validity.rule.js';
import type { Asker } from '../protocol/asker.js';
import type { Roster, RosterNode } from '../roster/roster.js';
import { BadMessage, claimed, opened } from './compact.js';
import { isRequest, type RequestClaims } from './claims.js';
import { digestOf } from './digest.js';
import { refuseWhoMayNot } from './may-ask.rule.js';
import { type Proved, RequestRefused } from './request-refused.js';
import { whereWrong } from './shape.js';
import { addressOf, LIFETIME } from './sign-request.js';

export interface ReceivedRequest {
  /** As the header brought it. */
  jws: string | undefined;
  operation: string;
  body: Uint8Array;
}

/** What the node that receives knows. */
export interface Receiving {
  nodeId: string;
  /** Under which others may know this node. */
  urls: readonly string[];
  roster: Roster;
  /** Milliseconds. */
  now: number;
  /** Since when this process remembers: nothing issued before is accepted. */
  since: number;
  /** Whether this request comes for the first time, in any process. */
  isFirst(id: string, proved: Proved): Promise<boolean>;
}

export interface VerifiedRequest extends Proved {
  node: RosterNode;
  asker: Asker;
  rosterVersion: number;
  deadlineMs: number;
}

/**
 * Who sent this request, or RequestRefused. The signature is read with the keys of the node that it names, and no others; then come
 * its addressee, its moment, its content, what its asker may do, and last whether it was sent before.
 */
export async function verifyRequest(received: ReceivedRequest, receiving: Receiving): Promise<VerifiedRequest> {
  const { node, claims, jws } = await signedRequest(received, receiving.roster);
  const proved = { nodeId: node.id, jws };
  if (claims.aud !== receiving.nodeId) throw unknown('it is for another node');
  refuseMoment(claims, receiving, proved);
  if (!node.keys.some((key) => key.kid === claimed(jws, 'fed-request+jwt').kid && isValidAt(key, claims.iat * 1000))) {
    throw unknown('its key was not valid when it was issued');
  }
  refuseContent(claims, received, receiving);
  if (node.state === 'SUSPENDED' && !OF_SUSPENDED.test(claims.op)) {
    throw new RequestRefused(403, 'SUSPENDED', 'its node is suspended', { to: proved });
  }
  refuseWhoMayNot(claims, receiving.roster, proved);
  if (!(await receiving.isFirst(`${claims.iss} ${claims.jti}`, proved))) throw unknown('it was sent before', { to: proved });
  return { ...proved, node, asker: askerOf(claims), rosterVersion: claims.rv, deadlineMs: claims.dl };
}

async function signedRequest({ jws }: ReceivedRequest, roster: Roster) {
  if (jws === undefined || jws.length > LONGEST) throw unknown('there is no request in its header, or too long a one');
  try {
    const { kid, iss } = claimed(jws, 'fed-request+jwt');
    const node = roster.nodes.find(({ id }) => id === iss);
    const key = node?.keys.find((one) => one.kid === kid);
    if (node === undefined || key === undefined) throw new BadMessage('the roster has no such key of the node that it names');
    const claims = await opened(jws, 'fed-request+jwt', key.jwk);
    if (!isRequest(claims)) throw new BadMessage(`its claims are not those of a request: ${whereWrong(isRequest)}`);
    return { node, claims, jws };
  } catch (error) {
    if (!(error instanceof BadMessage)) throw error;
    throw unknown(error.message, { cause: error });
  }
}

function refuseMoment({ iat, exp }: RequestClaims, { now, since }: Receiving, proved: Proved): void {
  if (exp <= iat || exp - iat > LIFETIME + 0.001) throw unknown('it lasts too long');
  const skewed = (detail: string) => new RequestRefused(401, 'CLOCK_SKEW', detail, { to: proved });
  const issued = Math.round(iat * 1000);
  if (Math.abs(issued - now) > MOST_SKEW) throw skewed('its clock is not this one');
  // With the time of this node the same request is new again.
  if (issued < since) throw skewed('it was issued before this process');
}

function refuseContent({ htu, op, bh }: RequestClaims, { operation, body }: ReceivedRequest, { urls }: Receiving): void {
  if (op !== operation) throw unknown('it is for another operation');
  if (!urls.some((url) => htu === addressOf(url, operation))) throw unknown('it is for another address');
  if (bh !== digestOf(body)) throw unknown('its body is not the one that was signed');
}

function askerOf({ iss, act, pur, note, qid }: RequestClaims): Asker {
  return { nodeId: iss, role: act.role, memberId: act.member, person: act.person, purpose: pur, note, queryId: qid };
}

const unknown = (detail: string, more: { to?: Proved; cause?: Error } = {}) => new RequestRefused(401, 'REFUSED', detail, more);

/** What a suspended node still asks: what became of it. */
const OF_SUSPENDED = /^roster\./;

export const MOST_SKEW = 60_000;
const LONGEST = 10_000;
