import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { documentSize } from './document-size.js';
import { firstTooMany, LIMITS, type RefusedRequest } from './limits.js';
import { refuseText } from './refuse-text.js';
import { refuseVariables } from './refuse-variables.js';

/**
 * Looks at a request before it is validated, since validation compares fields with each other. Null: it may go on. A text that is not
 * GraphQL goes on too: what is wrong in it is told better by its reader.
 */
export function refuseRequest(query: unknown, variables: unknown): RefusedRequest | null {
  const refused = refuseVariables(variables);
  if (refused !== null || typeof query !== 'string' || accepted.has(query)) return refused;
  const refusedQuery = refuseText(query) ?? refuseDocument(query);
  if (refusedQuery === null) remember(query);
  return refusedQuery;
}

function refuseDocument(query: string): RefusedRequest | null {
  const document = parsed(query);
  return document && firstTooMany({ ...documentSize(document) });
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Texts that clients send again and again are weighed once. */
const accepted = new Set<string>();
const MOST_REMEMBERED = 500;

function remember(query: string): void {
  if (accepted.size >= MOST_REMEMBERED) accepted.delete(accepted.values().next().value ?? '');
  if (query.length <= 20_000) accepted.add(query);
}
