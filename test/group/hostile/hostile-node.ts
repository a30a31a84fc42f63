import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createConnections, type AddressInfo, type Server as Connections, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { decodeJwt } from 'jose';
import type { Joining } from '../../../apps/registry/src/demonstration/group/trust-tasks.js';
import { askToJoin } from '../../../libs/group/src/joining/ask-to-join.js';
import { readCode } from '../../../libs/group/src/joining/invitation-code.js';
import { fingerprintOf } from '../../../libs/group/src/keys/fingerprint.js';
import { makeKey, publicPart, type NewKey } from '../../../libs/group/src/keys/make-key.js';
import type { RequestClaims } from '../../../libs/group/src/message/claims.js';
import { PeerClient } from '../../../libs/group/src/peer/peer-client.js';
import { OPERATIONS as PATH } from '../../../libs/group/src/message/sign-request.js';
import type { AnsweredMember } from '../../../libs/group/src/protocol/operation.js';
import type { Declaration, DeclaredMember } from '../../../libs/group/src/roster/declaration.js';
import { newId } from '../../../libs/runtime/src/index.js';
import { Exchange, type Came, type Reply } from './exchange.js';
import { honestAnswer, OPERATIONS, type Given } from './given.js';
import { misbehaviours, type Misbehaviour, type MisbehaviourName } from './misbehaviours.js';

export interface HostileSpec {
  name: string;
  members: (DeclaredMember & Partial<Pick<AnsweredMember, 'level' | 'copies' | 'pending'>>)[];
  given?: Partial<Given>;
  operations?: string[];
  /** What time it is for the group. */
  now: () => number;
}

/** A node of the group that is a server in the process of the tests: it answers honestly, until it is told to misbehave. */
export class HostileNode {
  readonly id = newId();
  /** What came, in its order. */
  readonly came: Came[] = [];
  /** Asked of its members from now on. */
  readonly given: Given;
  private misbehaviour: Misbehaviour | null = null;
  private turn = 0;
  private lastReply: Reply | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly http: Server;
  private connections: Connections | null = null;
  private port = 0;

  private constructor(
    readonly spec: HostileSpec,
    readonly key: NewKey,
  ) {
    this.given = { findings: [], others: {}, ...spec.given };
    this.http = createServer((request, response) => void this.receive(request, response));
  }

  static async listen(spec: HostileSpec): Promise<HostileNode> {
    const node = new HostileNode(spec, await makeKey());
    await node.open();
    return node;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What it says of itself to the keeper. */
  get declaration(): Declaration {
    const { name, members, operations = OPERATIONS } = this.spec;
    const key = { kid: this.key.kid, jwk: publicPart(this.key.privateJwk), from: new Date(0).toISOString(), until: null };
    const declared = members.map(({ id, name: called, siren, kind }) => ({ id, name: called, siren, kind }));
    return { name, url: this.address, keys: [key], operations, members: declared, holders: [] };
  }

  /** From now on. Null: honestly. */
  async misbehave(how: MisbehaviourName | Misbehaviour | null): Promise<void> {
    this.misbehaviour = typeof how === 'string' ? misbehaviours[how] : how;
    this.turn = 0;
    this.came.length = 0;
    await this.close();
    if (this.misbehaviour?.connections !== 'REFUSED') await this.open();
  }

  /** Asks to join as a node does; the keeper has to approve it. */
  async join(code: string): Promise<Joining> {
    const { groupId, keeperUrl, pinned, nonce } = readCode(code, this.spec.now());
    const key = { ...this.key, from: new Date(0).toISOString(), until: null };
    const asking = { groupId, keeperUrl, pinned, nonce, nodeId: this.id, declaration: this.declaration, key, now: this.spec.now() };
    const client = new PeerClient({ peersPrivate: true });
    await askToJoin(client, asking);
    await client.onModuleDestroy();
    return { nodeId: this.id, fingerprint: fingerprintOf(this.key.kid) };
  }

  async stop(): Promise<void> {
    await this.close();
  }

  /** Every connection passes here, so that some are never read. */
  private async open(): Promise<void> {
    this.connections = createConnections((socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
      if (this.misbehaviour?.connections !== 'IGNORED') this.http.emit('connection', socket);
    }).listen(this.port, '127.0.0.1');
    await once(this.connections, 'listening');
    this.port = (this.connections.address() as AddressInfo).port;
  }

  private async close(): Promise<void> {
    const { connections } = this;
    if (connections === null) return;
    this.connections = null;
    const closed = once(connections, 'close');
    connections.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const came = cameWith(request, await buffer(request));
    this.came.push(came);
    this.turn++;
    const members = this.spec.members.map(({ id, level = 'FINDINGS', copies = true, pending = false }) => ({
      id,
      level,
      copies,
      policyVersion: 1,
      pending,
    }));
    const now = this.spec.now() + (this.misbehaviour?.clock ?? 0);
    const dataAt = new Date(this.spec.now()).toISOString();
    const honestly = (variables = came.variables) => honestAnswer({ ...came, variables }, this.given, members, dataAt);
    const answerer = { nodeId: this.id, signer: this.key, now };
    const exchange = new Exchange(came, response, answerer, honestly, this.turn, this.lastReply);
    if (this.misbehaviour?.answer !== undefined) return this.misbehaviour.answer(exchange);
    this.lastReply = await exchange.sealed(exchange.honest);
    exchange.send(this.lastReply);
  }
}

function cameWith({ url = '', headers }: IncomingMessage, body: Buffer): Came {
  const jws = String(headers['vigie-request']);
  return {
    operation: url.slice(PATH.length),
    variables: JSON.parse(body.toString()) as Came['variables'],
    jws,
    claims: decodeJwt<RequestClaims>(jws),
  };
}
