import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Roster, RosterNode } from '../../../libs/group/src/index.js';
import { makeKey, type NewKey, publicPart } from '../../../libs/group/src/keys/make-key.js';
import { signAnswer } from '../../../libs/group/src/message/sign-answer.js';
import { OPERATIONS } from '../../../libs/group/src/message/sign-request.js';
import { verifyRequest } from '../../../libs/group/src/message/verify-request.js';
import { type PeerResponse, responseTo } from '../../../libs/group/src/peer/peer-response.js';
import type { NodeAnswer } from '../../../libs/group/src/protocol/operation.js';
import { random } from '../random.js';
import type { Certified } from './certificate.js';
import { HeldFindings } from './held-findings.js';
import { BARE, type PeerSpec, SIMULATED } from './peers-tasks.js';

/** A simulated node: it verifies requests and signs answers as nodes do, and takes the time that is drawn for it. */
export class Peer {
  private readonly held: HeldFindings;
  private readonly pick;
  private readonly seen = new Set<string>();
  private readonly since = Date.now();

  private constructor(
    private readonly spec: PeerSpec,
    private readonly key: NewKey,
    private readonly roster: () => Roster,
  ) {
    this.held = new HeldFindings(spec.members, spec.findings, spec.seed);
    this.pick = random(spec.seed);
  }

  /** As the roster is to name it. */
  static async listen(spec: PeerSpec, tls: Certified, roster: () => Roster): Promise<RosterNode> {
    const key = await makeKey();
    const peer = new Peer(spec, spec.fault === 'WRONG_KEY' ? { ...(await makeKey()), kid: key.kid } : key, roster);
    const server: Server =
      spec.fault === 'BLACK_HOLE'
        ? createServer({ pauseOnConnect: true }, (socket) => socket.on('error', () => undefined))
        : createSecureServer({ ...tls, keepAliveTimeout: 60_000 }, (request, response) => void peer.receive(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    if (spec.fault === 'CLOSED') server.close();
    const listed = { kid: key.kid, jwk: publicPart(key.privateJwk), from: new Date(0).toISOString(), until: null };
    const operations = ['findings.page@1', 'findings.summary@1'];
    return { id: spec.id, name: spec.id, url: `https://127.0.0.1:${port}`, state: 'ACTIVE', keys: [listed], operations };
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', headers, method = '' } = request;
    const body = await buffer(request);
    const arrived = performance.now();
    if (this.spec.fault === 'SILENT') return;
    // Half of 35 ms or less, one in a hundred of 112 ms or more.
    const service = this.pick.lognormal(35, 0.5);
    const received = { method, path: url, headers, body, client: '' };
    const seal = url.startsWith(BARE) ? null : await this.sealFor(url, headers['vigie-request'], body);
    const content = this.answer(url.slice(url.indexOf(OPERATIONS) + OPERATIONS.length), body, service);
    const answer = await responseTo(received, { status: 200, content, seal });
    await wait(Math.max(0, service - (performance.now() - arrived)));
    this.send(response, answer);
  }

  /** What a node does before it answers. Throws when it would not: nothing here asks wrongly. */
  private async sealFor(path: string, header: string | string[] | undefined, body: Buffer) {
    const operation = path.slice(OPERATIONS.length);
    const roster = this.roster();
    const me = roster.nodes.find(({ id }) => id === this.spec.id);
    const verified = await verifyRequest(
      { jws: String(header), operation, body },
      {
        nodeId: this.spec.id,
        urls: [me?.url ?? ''],
        roster,
        now: Date.now(),
        since: this.since,
        isFirst: async (id) => !this.seen.has(id) && this.seen.add(id) !== undefined,
      },
    );
    return (status: number, sent: Uint8Array) =>
      signAnswer({ from: this.spec.id, to: verified, status, body: sent, now: Date.now() }, this.key);
  }

  private answer(operation: string, body: Buffer, service: number): NodeAnswer<object> {
    return {
      answer: this.held.answer(operation, JSON.parse(body.toString()) as object),
      dataAt: new Date().toISOString(),
      calendar: `${SIMULATED}${service.toFixed(1)}`,
      members: this.spec.members.map((id) => ({ id, level: 'FINDINGS', copies: true, policyVersion: 1, pending: false })),
    };
  }

  private send(response: ServerResponse, { status, headers, body }: PeerResponse): void {
    response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    if (this.spec.fault === 'CUT') response.write(body.subarray(0, body.length >> 1), () => response.destroy());
    else response.end(body);
  }
}
