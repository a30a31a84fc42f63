import type { ApolloServerPlugin } from '@apollo/server';
import { codeOf } from '../errors/request-errors.js';

/**
 * GraphQL over HTTP asks for 200 when a well-formed request fails before it is executed and its client only knows application/json: the
 * status would say that the answer is not one of GraphQL.
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const knowsTheStatus = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
      return {
        async willSendResponse({ response, errors }) {
          if (knowsTheStatus || typeof request.query !== 'string' || response.http.status !== 400) return;
          const [error] = errors ?? [];
          const code = error?.extensions.code;
          if (typeof code !== 'string' || !beforeExecution.has(code)) return;
          // What is too heavy to be read is refused, whoever asks.
          if (error && codeOf(error, error) !== 'TOO_COMPLEX') response.http.status = 200;
        },
      };
    },
  };
}

const beforeExecution = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
