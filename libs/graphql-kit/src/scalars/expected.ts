import { GraphQLError } from 'graphql';
import { shortened } from '../text/shortened.js';

/** A value that a scalar does not take: what was found, and what was expected. */
export function expected(what: string, found: unknown): GraphQLError {
  return new GraphQLError(`expected ${what}, found ${shortened(asText(found), 60)}.`);
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : (JSON.stringify(value) ?? String(value));
}
