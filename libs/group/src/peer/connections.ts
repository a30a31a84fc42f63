import { Agent, buildConnector } from 'undici';
import { publicLookup } from './allowed-address.js';

/** What a call may take at most. */
export interface CallLimits {
  connectMs: number;
  /** Of the answer as it is sent, and once unpacked. */
  wireBytes: number;
  unpackedBytes: number;
}

/** For somebody who waits; for an export or a report. */
export const INTERACTIVE: CallLimits = { connectMs: 800, wireBytes: 4 << 20, unpackedBytes: 16 << 20 };
export const PATIENT: CallLimits = { connectMs: 3000, wireBytes: 32 << 20, unpackedBytes: 64 << 20 };

/** The connection could not be made: nothing was sent. */
export class NotConnected extends Error {
  override name = 'NotConnected';
  readonly code = 'NOT_CONNECTED';
}

/** Connections to nodes, kept for later. Nothing is followed, and nothing grows without end. */
export function connections({ connectMs, wireBytes }: CallLimits, isPrivateAllowed: boolean): Agent {
  const connect = buildConnector({ timeout: connectMs, lookup: publicLookup(isPrivateAllowed) });
  return new Agent({
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error === null) callback(null, socket);
        else callback(new NotConnected(error.message, { cause: error }), null);
      }),
    connections: 32,
    pipelining: 1,
    maxHeaderSize: 16_384,
    maxResponseSize: wireBytes,
    // The call as a whole has its own end.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 10_000,
  });
}
