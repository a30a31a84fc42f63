import { theNode, Transactions } from '../../libs/database/src/index.js';
import { type Roster, type RosterNode, Rosters } from '../../libs/group/src/index.js';
import { keptKeys } from '../../libs/group/src/keys/kept-keys.js';
import { inUse } from '../../libs/group/src/keys/validity.rule.js';
import type { Signer } from '../../libs/group/src/message/compact.js';
import { addressOf, signRequest } from '../../libs/group/src/message/sign-request.js';
import { verifyAnswer } from '../../libs/group/src/message/verify-answer.js';
import type { Asker } from '../../libs/group/src/protocol/asker.js';
import { Clock, newId } from '../../libs/runtime/src/index.js';
import type { TestNode } from '../support/node.js';

export interface Signed {
  url: string;
  jws: string;
  body: string;
}

/** A request of one node to another, signed and not sent yet. */
export async function signedRequest(
  from: TestNode,
  to: TestNode,
  operation = 'roster.read@1',
  content: object = { since: 0 },
  asker: Partial<Asker> = {},
): Promise<Signed> {
  const { own, roster } = await from.app.get(Rosters).standing();
  const target = nodeIn(roster, (await to.app.get(Rosters).own())?.nodeId);
  const now = from.app.get(Clock).milliseconds();
  const body = JSON.stringify(content);
  const nodeId = own?.nodeId ?? '';
  const jws = await signRequest(
    {
      from: nodeId,
      to: target,
      operation,
      body: Buffer.from(body),
      asker: { nodeId, role: 'NODE', memberId: null, person: 'p', purpose: 'INCIDENT', note: null, queryId: newId(), ...asker },
      rosterVersion: roster?.version ?? 0,
      deadlineMs: 3000,
      now,
    },
    await signerOf(from),
  );
  return { url: addressOf(target.url, operation), jws, body };
}

export function send({ url, jws, body }: Signed, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', 'vigie-request': jws, ...headers } });
}

/** The status and the code of an answer; that it is signed by the node, for this request. */
export async function answerTo(request: Signed, from: TestNode, by: TestNode): Promise<string> {
  const response = await send(request);
  const body = Buffer.from(await response.arrayBuffer());
  const { code = 'OK' } = JSON.parse(body.toString()) as { code?: string };
  const jws = response.headers.get('vigie-answer') ?? undefined;
  if (jws === undefined) return `${response.status} ${code}`;
  const { own, roster } = await from.app.get(Rosters).standing();
  const node = nodeIn(roster, (await by.app.get(Rosters).own())?.nodeId);
  const asked = { from: node, by: own?.nodeId ?? '', request: request.jws, now: by.app.get(Clock).milliseconds() };
  await verifyAnswer({ jws, status: response.status, body }, asked);
  return `${response.status} ${code} signed`;
}

async function signerOf(node: TestNode): Promise<Signer> {
  const keys = await node.app.get(Transactions).read(theNode, (tx) => keptKeys(tx, 'NODE'));
  const key = inUse(keys, node.app.get(Clock).milliseconds());
  if (key === null) throw new Error('This node has no key.');
  return key;
}

function nodeIn(roster: Roster | null, id: string | undefined): RosterNode {
  const node = roster?.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error('The roster does not name this node.');
  return node;
}
