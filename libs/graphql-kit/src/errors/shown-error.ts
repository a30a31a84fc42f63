import { HttpException } from '@nestjs/common';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { type Language, newId } from '../../../runtime/src/index.js';
import { shortened } from '../text/shortened.js';
import { ApiError, type ApiErrorCode } from './api-error.js';
import { codeOf } from './request-errors.js';
import { failedHere, sentences } from './sentences.js';

/** Told once of an error whose cause users do not see. */
export type Report = (error: unknown, requestId: string) => void;

/** What the context of a request says of whoever reads its errors. */
export interface Reader {
  language: Language;
  requestId: string;
}

/** How top-level errors are shown: a code, and a sentence. Of what clients cannot mend, an id that the log has too. */
export class ShownErrors {
  private readonly readers = new WeakMap<object, Reader>();
  private readonly reported = new WeakMap<object, Set<string>>();

  constructor(private readonly report: Report) {}

  /** Apollo formats errors without saying for whom: this remembers it. */
  readonly plugin: ApolloServerPlugin = {
    requestDidStart: () =>
      Promise.resolve({ didEncounterErrors: ({ errors, contextValue }) => Promise.resolve(this.readBy(errors, contextValue)) }),
  };

  readBy(errors: readonly Error[], context: BaseContext): void {
    for (const error of errors) this.readers.set(error, context as Reader);
  }

  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { language = 'fr', requestId = newId() } = this.readerOf(error);
    const cause = unwrapResolverError(error);
    const code = codeOf(formatted, cause);
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (code === 'INTERNAL') {
      this.reportOnce(cause, requestId, error);
      return { message: failedHere(requestId)[language], ...where, extensions: { code, requestId } };
    }
    return { message: messageOf(formatted.message, code, error, language), ...where, extensions: { code } };
  };

  /** A list of a hundred items may fail a hundred times for one reason. */
  private reportOnce(cause: unknown, requestId: string, error: unknown): void {
    const reader = this.readerOf(error);
    const told = this.reported.get(reader) ?? new Set();
    this.reported.set(reader, told);
    const text = String(cause);
    if (!told.has(text)) this.report(cause, requestId);
    told.add(text);
  }

  private readerOf(error: unknown): Partial<Reader> {
    return (typeof error === 'object' && error !== null && this.readers.get(error)) || {};
  }
}

function messageOf(message: string, code: ApiErrorCode, error: unknown, language: Language): string {
  const cause = unwrapResolverError(error);
  if (cause instanceof ApiError) return cause.said[language];
  const isWordedHere = code === 'TOO_COMPLEX' || (cause instanceof HttpException && code !== 'BAD_REQUEST');
  return (isWordedHere && sentences[code]?.[language]) || shortened(message, LONGEST);
}

/** A message of GraphQL repeats the value that it refuses. */
const LONGEST = 600;
