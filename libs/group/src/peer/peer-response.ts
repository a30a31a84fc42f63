import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What came over HTTP, before anything of it is believed. */
export interface PeerRequest {
  method: string;
  /** Without the path of the node’s own address. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** The address that it came from. */
  client: string;
}

export interface PeerResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Content {
  status: number;
  content: object;
  /** Seconds. */
  retryAfter?: number | null;
  /** Signs the body as it is sent; null: whoever asked proved nothing. */
  seal: ((status: number, body: Uint8Array) => Promise<string>) | null;
}

/** JSON, packed when it is long and whoever asked unpacks, and signed. */
export async function responseTo({ headers }: PeerRequest, { status, content, retryAfter, seal }: Content): Promise<PeerResponse> {
  const json = Buffer.from(JSON.stringify(content));
  const isPacked = json.length > WORTH_PACKING && /\bgzip\b/.test(String(headers['accept-encoding']));
  const body = isPacked ? await packed(json) : json;
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      // A proxy that packs it again breaks its signature.
      'cache-control': 'no-store, no-transform',
      ...(isPacked && { 'content-encoding': 'gzip' }),
      ...(retryAfter && { 'retry-after': String(retryAfter) }),
      ...(seal && { 'vigie-answer': await seal(status, body) }),
    },
    body,
  };
}

const packed = promisify<Buffer, Buffer>(gzip);
const WORTH_PACKING = 16_384;
