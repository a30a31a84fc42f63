import { GraphQLScalarType } from 'graphql';
import { isInstant } from '../../../model/src/index.js';
import { expected } from './expected.js';
import { textLiteral } from './text-literal.js';

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, as an ISO 8601 date-time in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  parseValue: instantOf,
  parseLiteral: (node) => textLiteral(AN_INSTANT, instantOf)(node),
});

const AN_INSTANT = 'a date-time in UTC, such as 2026-03-02T09:00:00Z';

function instantOf(value: unknown): string {
  if (typeof value === 'string' && isInstant(value)) return value;
  throw expected(AN_INSTANT, value);
}
