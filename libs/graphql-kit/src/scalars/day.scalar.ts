import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../../model/src/index.js';

/** A civil day in Paris. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description:
    'A civil day, YYYY-MM-DD (Europe/Paris). Intervals are half-open: `to` is the first day on which it no longer holds.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value as string,
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null),
});

function dayOf(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('expected a day of the calendar, YYYY-MM-DD.');
}
