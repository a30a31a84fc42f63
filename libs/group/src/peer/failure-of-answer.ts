import { parsed } from './read-json.js';
import type { ReceivedResponse } from './peer-client.js';
import { PeerFailure, type SourceOutcome } from './peer-failure.js';

/** What an answer says that is not the one asked for; null: it is 200. Only a node that signed says what the group decided of this one. */
export function failureOf({ status, headers, body }: ReceivedResponse, isSigned: boolean): PeerFailure | null {
  if (status === 200) return null;
  const code = isSigned ? codeIn(body) : null;
  const retryAfter = status === 429 || status === 503 ? secondsIn(headers['retry-after']) : null;
  return new PeerFailure(outcomeOf(status, code), `status ${status}`, { wasSent: true, retryAfter, code });
}

/** What the body of a refusal says, when it says something that is known. */
export function codeIn(body: Buffer): string | null {
  if (body.length > 2000) return null;
  try {
    const said = parsed(body);
    return typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string' ? said.code : null;
  } catch {
    return null;
  }
}

function outcomeOf(status: number, code: string | null): SourceOutcome {
  if (status === 403 && code === 'SUSPENDED') return 'SUSPENDED';
  if (status === 401 || status === 403) return 'REFUSED';
  if (status === 404) return 'UNSUPPORTED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 500 ? 'NODE_ERROR' : 'PROTOCOL_ERROR';
}

/** Milliseconds. */
function secondsIn(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : null;
}
