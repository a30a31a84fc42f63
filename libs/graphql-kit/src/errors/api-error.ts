import { GraphQLError } from 'graphql';
import type { Localised } from '../../../runtime/src/index.js';

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

/** Given once thrown, in English when no translation was. */
export function apiError(code: ApiErrorCode, message: string | Localised, headers?: Map<string, string>): ApiError {
  return new ApiError(code, typeof message === 'string' ? { fr: message, en: message } : message, headers);
}

/** A top-level error that says itself, in the language of whoever reads it. */
export class ApiError extends GraphQLError {
  constructor(
    readonly code: ApiErrorCode,
    readonly said: Localised,
    headers?: Map<string, string>,
  ) {
    super(said.en, { extensions: { code, http: { status: statusOf[code], ...(headers && { headers }) } } });
    this.name = 'ApiError';
  }
}
