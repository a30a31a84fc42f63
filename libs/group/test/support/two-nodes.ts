import { newId } from '../../../runtime/src/index.js';
import type { KeptKey } from '../../src/keys/kept-keys.js';
import { makeKey, publicPart } from '../../src/keys/make-key.js';
import { signed } from '../../src/message/compact.js';
import { digestOf } from '../../src/message/digest.js';
import { RequestRefused } from '../../src/message/request-refused.js';
import { type Receiving, verifyRequest } from '../../src/message/verify-request.js';
import type { Asker } from '../../src/protocol/asker.js';
import type { Roster, RosterNode } from '../../src/roster/roster.js';

export const NOW = Date.parse('2026-03-02T09:00:00.000Z');

export interface SomeNode {
  node: RosterNode;
  key: KeptKey;
}

export async function someNode(name: string): Promise<SomeNode> {
  const { kid, privateJwk } = await makeKey();
  const validity = { from: '2026-01-01T00:00:00.000Z', until: null };
  const keys = [{ kid, jwk: publicPart(privateJwk), ...validity }];
  const url = `https://${name}.exemple.fr/vigie`;
  return {
    node: { id: newId(), name, url, state: 'ACTIVE', keys, operations: [] },
    key: { kid, privateJwk, ...validity },
  };
}

/** A roster of these nodes: the first has a member and a group DPO. */
export function rosterOf(nodes: readonly RosterNode[]): Roster {
  const [first = '', second = first] = nodes.map(({ id }) => id);
  return {
    groupId: newId(),
    name: 'Groupe',
    version: 7,
    previous: null,
    issuedAt: '2026-03-01T00:00:00.000Z',
    expiresAt: '2026-03-15T00:00:00.000Z',
    keeper: { nodeId: second },
    keys: [],
    nodes: [...nodes],
    members: [
      { id: 'ville', name: 'Ville', siren: null, kind: 'COMMUNE', nodeId: first },
      { id: 'autre', name: 'Autre', siren: null, kind: 'COMMUNE', nodeId: second },
    ],
    holders: [{ nodeId: first, role: 'GROUP_DPO', person: 'ada' }],
  };
}

export function askerAt(nodeId: string, differing: Partial<Asker> = {}): Asker {
  return {
    nodeId,
    role: 'GROUP_DPO',
    memberId: null,
    person: 'ada',
    purpose: 'COMPLIANCE_REVIEW',
    note: null,
    queryId: newId(),
    ...differing,
  };
}

/** The claims of a request from one node to another, all of them right. */
export function rightClaims(from: SomeNode, to: SomeNode, body: Uint8Array): Record<string, unknown> {
  const { id, url } = to.node;
  return {
    iss: from.node.id,
    aud: id,
    iat: NOW / 1000,
    exp: NOW / 1000 + 60,
    jti: newId(),
    htm: 'POST',
    htu: `${url}/federation/v1/ops/findings.page@1`,
    bh: digestOf(body),
    op: 'findings.page@1',
    rv: 7,
    dl: 3000,
    qid: newId(),
    act: { role: 'GROUP_DPO', member: null, person: 'ada' },
    pur: 'COMPLIANCE_REVIEW',
    note: null,
  };
}

/** What `to` answers to claims that `key` signs: `OK`, or the code of its refusal and what the log says. */
export async function verdict(
  to: SomeNode,
  roster: Roster,
  claims: object,
  key: KeptKey,
  { body = BODY, jws, ...receiving }: Partial<Receiving> & { body?: Uint8Array; jws?: string } = {},
): Promise<string> {
  const request = jws ?? (await signed('fed-request+jwt', claims, key));
  const knowing: Receiving = {
    nodeId: to.node.id,
    urls: [to.node.url],
    roster,
    now: NOW,
    since: NOW - 3_600_000,
    isFirst: () => Promise.resolve(true),
    ...receiving,
  };
  try {
    await verifyRequest({ jws: request, operation: 'findings.page@1', body }, knowing);
    return 'OK';
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return `${error.status} ${error.code}${error.to === null ? '' : ' signed'}: ${error.message}`;
  }
}

export const BODY = Buffer.from('{"members":["autre"]}');
