import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { codeOf } from '../errors/request-errors.js';

/**
 * GraphQL over HTTP asks for 200 when a well-formed request fails before it is executed and its client only knows application/json: the
 * status would say that the answer is not one of GraphQL.
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    requestDidStart({ request }) {
      const knowsTheStatus = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
      const isAsked = !knowsTheStatus && typeof request.query === 'string';
      return Promise.resolve({
        willSendResponse({ response, errors }) {
          if (isAsked && response.http.status === 400 && failedBeforeExecution(errors?.[0])) response.http.status = 200;
          return Promise.resolve();
        },
      });
    },
  };
}

/** What is too heavy to be read is refused, whoever asks. */
function failedBeforeExecution(error: GraphQLError | undefined): boolean {
  const code = error?.extensions.code;
  return error !== undefined && typeof code === 'string' && beforeExecution.has(code) && codeOf(error, error) !== 'TOO_COMPLEX';
}

const beforeExecution = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
