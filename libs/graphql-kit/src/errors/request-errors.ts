import { HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { type ApiErrorCode, statusOf } from './api-error.js';

/** The code under which clients see an error of Apollo, of Nest or of ours. Whatever nobody foresaw is INTERNAL. */
export function codeOf({ message, extensions }: GraphQLFormattedError, cause: unknown): ApiErrorCode {
  if (cause instanceof HttpException) return ofStatus[cause.getStatus()] ?? 'INTERNAL';
  const given = extensions?.code;
  if (typeof given !== 'string') return 'INTERNAL';
  if (given === 'GRAPHQL_PARSE_FAILED' && tooLongToParse.test(message)) return 'TOO_COMPLEX';
  if (given === 'GRAPHQL_VALIDATION_FAILED' && message === TOO_LONG_TO_VALIDATE) return 'TOO_COMPLEX';
  if (Object.hasOwn(statusOf, given)) return given as ApiErrorCode;
  return requestErrors.has(given) ? 'BAD_REQUEST' : 'INTERNAL';
}

/** The parser stops at its number of tokens, or where the stack of the process ends. */
const tooLongToParse = /more that \d+ tokens|Maximum call stack/;

/** Validation gives up once it has compared half a million fields. */
const TOO_LONG_TO_VALIDATE = 'Validation aborted.';

const ofStatus: Record<number, ApiErrorCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'TOO_COMPLEX',
  415: 'BAD_REQUEST',
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
