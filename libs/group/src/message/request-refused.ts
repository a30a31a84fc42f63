/**
 * Why a request of another node is not answered. What the other reads is the code and nothing more; the text is for the log. `to`: the
 * node that proved to have sent it, whose refusal is signed.
 */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
  readonly to: Proved | null;
  /** Seconds. */
  readonly retryAfter: number | null;

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413 | 429 | 503,
    readonly code: RefusedCode,
    detail: string,
    { to = null, retryAfter = null, cause }: { to?: Proved | null; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(detail, { cause });
    this.to = to;
    this.retryAfter = retryAfter;
  }
}

/**
 * REFUSED: not told why. CLOCK_SKEW: the answer says what time it is here. SUSPENDED, REMOVED: what the group decided of the node.
 * NOT_ALLOWED: whoever asks does not have the role. EXPIRED: this node’s roster is too old.
 */
export type RefusedCode =
  'REFUSED' | 'CLOCK_SKEW' | 'SUSPENDED' | 'REMOVED' | 'NOT_ALLOWED' | 'EXPIRED' | 'TOO_MANY' | 'UNSUPPORTED' | 'WRONG_BODY';

/** A request whose sender is sure. */
export interface Proved {
  nodeId: string;
  jws: string;
}
