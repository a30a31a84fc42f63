import type { Asker } from '../protocol/asker.js';
import type { RosterNode } from '../roster/roster.js';
import { newId } from '../../../runtime/src/index.js';
import type { RequestClaims } from './claims.js';
import { signed, type Signer } from './compact.js';
import { digestOf } from './digest.js';

export interface RequestToSign {
  from: string;
  to: Pick<RosterNode, 'id' | 'url'>;
  operation: string;
  body: Uint8Array;
  asker: Asker;
  rosterVersion: number;
  deadlineMs: number;
  /** Milliseconds: what the node that is asked takes for now. */
  now: number;
}

/** A request for one node, one operation, one body and one minute. */
export function signRequest(request: RequestToSign, signer: Signer): Promise<string> {
  const { from, to, operation, body, asker, rosterVersion, deadlineMs, now } = request;
  const claims: RequestClaims = {
    iss: from,
    aud: to.id,
    iat: now / 1000,
    exp: now / 1000 + LIFETIME,
    jti: newId(),
    htm: 'POST',
    htu: addressOf(to.url, operation),
    bh: digestOf(body),
    op: operation,
    rv: rosterVersion,
    dl: Math.max(1, Math.min(60_000, Math.floor(deadlineMs))),
    qid: asker.queryId,
    act: { role: asker.role, member: asker.memberId, person: asker.person },
    pur: asker.purpose,
    note: asker.note,
  };
  return signed('fed-request+jwt', claims, signer);
}

/** Where a node answers an operation. The address of a node may have a path of its own. */
export function addressOf(url: string, operation: string): string {
  return `${url}${OPERATIONS}${operation}`;
}

export const OPERATIONS = '/federation/v1/ops/';
export const JOIN = '/federation/v1/join';

/** Seconds. */
export const LIFETIME = 60;
