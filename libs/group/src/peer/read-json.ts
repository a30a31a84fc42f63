import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { codeOf } from './code-of.js';
import { isDeeperThan } from './depth.js';
import { PeerFailure } from './peer-failure.js';
import type { ReceivedResponse } from './peer-client.js';

/** The JSON of an answer, unpacked within its limits. Throws PeerFailure. */
export async function readJson({ headers, body, limits }: Omit<ReceivedResponse, 'status'>): Promise<unknown> {
  refuseOtherThanJson({ headers });
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') throw wrong('the content is packed in a way that was not offered');
  return parsed(encoding === 'gzip' ? await unpacked(body, limits.unpackedBytes) : body);
}

/** What a proxy or another service says in the node’s place. Throws PeerFailure. */
export function refuseOtherThanJson({ headers }: Pick<ReceivedResponse, 'headers'>): void {
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw wrong('the content is not JSON');
}

/** JSON that may come from anybody. Throws PeerFailure. */
export function parsed(json: Uint8Array): unknown {
  if (isDeeperThan(json, MOST_DEPTH)) throw wrong('the JSON is too deep');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch (cause) {
    throw wrong('the content is not JSON', cause);
  }
}

async function unpacked(body: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    return await gunzipped(body, { maxOutputLength });
  } catch (cause) {
    const isTooLarge = codeOf(cause) === 'ERR_BUFFER_TOO_LARGE';
    throw new PeerFailure(isTooLarge ? 'TOO_LARGE' : 'PROTOCOL_ERROR', 'the content cannot be unpacked', { cause });
  }
}

const wrong = (detail: string, cause?: unknown) => new PeerFailure('PROTOCOL_ERROR', detail, { cause });
const gunzipped = promisify(gunzip);
const MOST_DEPTH = 64;
