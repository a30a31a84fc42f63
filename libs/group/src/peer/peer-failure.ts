/** Why a source gave no answer, or not the one that was asked for. */
export const SOURCE_OUTCOMES = [
  'OK',
  'REFUSED',
  'COUNTS_ONLY',
  'UNSUPPORTED',
  'RATE_LIMITED',
  'DEADLINE',
  'UNREACHABLE',
  'CIRCUIT_OPEN',
  'NODE_ERROR',
  'BAD_SIGNATURE',
  'CLOCK_SKEW',
  'PROTOCOL_ERROR',
  'TOO_LARGE',
  'NOT_AUTHORITATIVE',
  'SUSPENDED',
  'LOST_DURING_PAGING',
] as const;
export type SourceOutcome = (typeof SOURCE_OUTCOMES)[number];

/** A call to another node that brought no answer. */
export class PeerFailure extends Error {
  constructor(
    readonly outcome: SourceOutcome,
    /** For the log: never shown, it may hold a peer's text. */
    detail: string,
    readonly more: {
      /** Nothing of the request left: it may be tried again. */
      wasSent?: boolean;
      /** Milliseconds to wait, as a 429 or 503 says. */
      retryAfter?: number | null;
      /** Why it refused, as the node that was asked signed it. */
      code?: string | null;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.name = 'PeerFailure';
  }
}
