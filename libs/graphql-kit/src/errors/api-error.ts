import { GraphQLError } from 'graphql';

/** The only codes of top-level errors. What a user can mend is in payloads. */
export type ApiErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'TOO_COMPLEX' | 'RATE_LIMITED' | 'BAD_REQUEST' | 'INTERNAL';

/** The status when nothing was executed. */
export const statusOf: Record<ApiErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  BAD_REQUEST: 400,
  INTERNAL: 500,
};

export function apiError(code: ApiErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: statusOf[code] } } });
}
