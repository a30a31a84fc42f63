import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ExecutionResult, type GraphQLError, type GraphQLErrorExtensions, OperationTypeNode } from 'graphql';
import type { ShownErrors } from '../errors/shown-error.js';
import { CompiledQueries } from './compiled-queries.js';
import { givenVariables } from './given-variables.js';

/** Answers queries that come back by compiled functions. Mutations, what fits no variable and what is better executed stay with Apollo. */
export function compiledPlugin(shownErrors: ShownErrors): ApolloServerPlugin {
  const queries = new CompiledQueries(MOST_KEPT);
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const query = queries.of(schema, document, operationName);
          const variables = query && givenVariables(schema, operation, request.variables ?? {});
          if (query === null || variables === null) return null;
          const { data, errors } = (await query.query(undefined, contextValue, variables)) as ExecutionResult;
          shownErrors.readBy(errors ?? [], contextValue);
          const shown = errors?.map((error) => shownErrors.format(withCode(error), error));
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { ...(shown && { errors: shown }), data } },
          };
        },
      }),
  };
}

/** The console and a few partners send some dozens of documents. */
const MOST_KEPT = 500;

/** As Apollo does before it formats. Of a compiled query, errors that nobody threw have no extensions. */
function withCode(error: GraphQLError) {
  const { http: _http, ...extensions } = (error.extensions as GraphQLErrorExtensions | undefined) ?? {};
  return { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}
