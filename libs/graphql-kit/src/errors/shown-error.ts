import { HttpException } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { newId } from '../../../runtime/src/index.js';
import { type ApiErrorCode, statusOf } from './api-error.js';

/** Told once of an error whose cause users do not see. */
export type Report = (error: unknown, errorId: string) => void;

/** What clients see of a top-level error: a code, and a sentence. Of what they cannot mend, an id that the log has too. */
export function shownErrors(report: Report): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, path, locations, extensions }, error) => {
    const code = codeOf(extensions?.code, unwrapResolverError(error));
    const where = { ...(locations && { locations }), ...(path && { path }) };
    if (code !== 'INTERNAL') return { message: sentences[code] ?? message, ...where, extensions: { code } };
    const errorId = newId();
    report(unwrapResolverError(error), errorId);
    return { message: `Something failed here, and was logged as ${errorId}.`, ...where, extensions: { code, errorId } };
  };
}

function codeOf(given: unknown, cause: unknown): ApiErrorCode {
  if (cause instanceof HttpException) return ofStatus[cause.getStatus()] ?? 'INTERNAL';
  if (typeof given === 'string' && Object.hasOwn(statusOf, given)) return given as ApiErrorCode;
  return typeof given === 'string' && requestErrors.has(given) ? 'BAD_REQUEST' : 'INTERNAL';
}

const ofStatus: Record<number, ApiErrorCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'RATE_LIMITED',
};

/** What Apollo calls the ways in which a request is not one. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const sentences: Partial<Record<ApiErrorCode, string>> = {
  UNAUTHENTICATED: 'Sign in, or send a token.',
  FORBIDDEN: 'Your roles do not allow this.',
};
