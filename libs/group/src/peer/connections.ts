import type { Socket } from 'node:net';
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
  return new Agent({
    connect: connector(connectMs, isPrivateAllowed),
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

/** With a timer of its own: the one of undici is right to the second. */
function connector(connectMs: number, isPrivateAllowed: boolean): buildConnector.connector {
  const connect = buildConnector({ timeout: 0, lookup: publicLookup(isPrivateAllowed) }) as Connect;
  return (options, callback) => {
    const socket = connect(options, (...[error, connected]) => {
      clearTimeout(timer);
      if (error === null) callback(null, connected);
      else callback(new NotConnected(error.message, { cause: error }), null);
    });
    const timer = setTimeout(() => socket.destroy(new Error(`no connection after ${connectMs} ms`)), connectMs);
  };
}

/** Its types do not say that it returns the socket. */
type Connect = (...of: Parameters<buildConnector.connector>) => Socket;
