import type { NewKey } from '../../../libs/group/src/keys/make-key.js';
import { addressOf, signRequest } from '../../../libs/group/src/message/sign-request.js';
import type { Asker } from '../../../libs/group/src/protocol/asker.js';
import { newId } from '../../../libs/runtime/src/index.js';

/** A signed request, ready to be sent as often as one likes. */
export interface Signed {
  jws: string;
  operation: string;
  body: Buffer;
}

export interface Question {
  to: { id: string; url: string };
  operation: string;
  variables: object;
  /** What is not said: the node itself asks. */
  otherwise: Partial<Asker>;
  now: number;
}

export async function signedQuestion(
  { id, key }: { id: string; key: NewKey },
  { to, operation, variables, otherwise, now }: Question,
): Promise<Signed> {
  const asker: Asker = {
    nodeId: id,
    role: 'NODE',
    memberId: null,
    person: id,
    purpose: 'COMPLIANCE_REVIEW',
    note: null,
    queryId: newId(),
    ...otherwise,
  };
  const body = Buffer.from(JSON.stringify(variables));
  const jws = await signRequest({ from: id, to, operation, body, asker, rosterVersion: 1, deadlineMs: 1500, now }, key);
  return { jws, operation, body };
}

/** Sends it to whoever listens there. */
export async function sent({ jws, operation, body }: Signed, address: string): Promise<{ status: number; said: unknown }> {
  const headers = { 'content-type': 'application/json', 'vigie-request': jws };
  const response = await fetch(addressOf(address, operation), { method: 'POST', headers, body: new Uint8Array(body) });
  return { status: response.status, said: await response.json() };
}
