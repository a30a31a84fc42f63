import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isInstant } from '../../../model/src/index.js';

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, as an ISO 8601 date-time in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : null),
});

function instantOf(value: unknown): string {
  if (typeof value === 'string' && isInstant(value)) return value;
  throw new GraphQLError('expected a date-time in UTC, such as 2026-03-02T09:00:00Z.');
}
