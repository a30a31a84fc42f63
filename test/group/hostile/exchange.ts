import type { ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import type { RequestClaims } from '../../../libs/group/src/message/claims.js';
import type { MessageType } from '../../../libs/group/src/message/compact.js';
import { signAnswer } from '../../../libs/group/src/message/sign-answer.js';
import type { NodeAnswer } from '../../../libs/group/src/protocol/operation.js';

/** A request as it came. Nothing of it is checked here. */
export interface Came {
  operation: string;
  variables: { members: string[] };
  /** The signed request itself, and what it claims. */
  jws: string;
  claims: RequestClaims;
}

/** Who answers, with which key, at what time. */
export interface Answerer {
  nodeId: string;
  signer: { kid: string; privateJwk: JWK };
  /** Milliseconds. */
  now: number;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What a reply says otherwise than an honest one, in whole or in part. */
export interface Otherwise {
  status?: number;
  from?: string;
  aud?: string;
  /** The request that it claims to answer. */
  jws?: string;
  signer?: Answerer['signer'];
  typ?: MessageType;
  headers?: Record<string, string>;
}

/** One request to a node that may misbehave: what an honest node would answer, and the means to answer otherwise. */
export class Exchange {
  constructor(
    readonly came: Came,
    private readonly response: ServerResponse,
    readonly answerer: Answerer,
    /** To what was asked, or to something else. */
    readonly honestly: (variables?: Came['variables']) => NodeAnswer<object>,
    /** How many requests came since it misbehaves this way, this one included. */
    readonly turn: number,
    /** An earlier answer of this node, signed for another request; null: none. */
    readonly earlier: Reply | null,
  ) {}

  get honest(): NodeAnswer<object> {
    return this.honestly();
  }

  /** Signed, as a node signs. */
  async sealed(content: object | Buffer, otherwise: Otherwise = {}): Promise<Reply> {
    const { nodeId, now, signer } = this.answerer;
    const { status = 200, typ, headers = {}, from = nodeId } = otherwise;
    const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const to = { nodeId: otherwise.aud ?? this.came.claims.iss, jws: otherwise.jws ?? this.came.jws };
    const seal = await signAnswer({ from, to, status, body, now }, otherwise.signer ?? signer, typ);
    return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'vigie-answer': seal, ...headers }, body };
  }

  send({ status, headers, body }: Reply): void {
    this.response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
  }

  /** The beginning of a reply: its headers, and no more of its body than this. */
  begin({ status, headers, body }: Reply, bytes: number): ServerResponse {
    this.response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    this.response.write(body.subarray(0, bytes));
    return this.response;
  }

  get isOver(): boolean {
    return this.response.destroyed || this.response.writableEnded;
  }
}
