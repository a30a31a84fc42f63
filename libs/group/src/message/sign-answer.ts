import type { AnswerClaims } from './claims.js';
import { type MessageType, signed, type Signer } from './compact.js';
import { digestOf } from './digest.js';
import type { Proved } from './request-refused.js';

export interface AnswerToSign {
  from: string;
  to: Proved;
  status: number;
  /** As it is sent: packed, if it is. */
  body: Uint8Array;
  now: number;
}

/** An answer to one request, and to no other. */
export function signAnswer(
  { from, to, status, body, now }: AnswerToSign,
  signer: Signer,
  typ: MessageType = 'fed-answer+jwt',
): Promise<string> {
  const claims: AnswerClaims = {
    iss: from,
    aud: to.nodeId,
    iat: now / 1000,
    req: digestOf(to.jws),
    st: status,
    bh: digestOf(body),
  };
  return signed(typ, claims, signer);
}
