/** Two transactions met: neither was at fault, and doing it again succeeds. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error) ?? '');
}

/** The server went away, or is not there yet. */
export function isConnectionFailure(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (/^(08|57P)/.test(code) || networkCodes.has(code))) return true;
  if (wasNeverSent(error)) return true;
  return error instanceof Error && /connection (terminated|ended|timeout)|timeout exceeded when trying/i.test(error.message);
}

/** The connection was known to be gone before the statement: the server has not seen it, even if it was a COMMIT. */
export function wasNeverSent(error: unknown): boolean {
  // TypeORM lets a runner go as soon as its connection is lost.
  return error instanceof Error && (error.name === 'QueryRunnerAlreadyReleasedError' || /not queryable/i.test(error.message));
}

/** A row with this key is there already: the name of the constraint. */
export function violatedKey(error: unknown): string | null {
  return codeOf(error) === '23505' ? String((error as { constraint?: unknown }).constraint) : null;
}

/** A row that others refer to, or that refers to nothing: the name of the constraint. */
export function violatedReference(error: unknown): string | null {
  return codeOf(error) === '23503' ? String((error as { constraint?: unknown }).constraint) : null;
}

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
