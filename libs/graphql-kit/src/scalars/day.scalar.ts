import { GraphQLScalarType } from 'graphql';
import { isDay } from '../../../model/src/index.js';
import { expected } from './expected.js';
import { textLiteral } from './text-literal.js';

/** A civil day in Paris. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description:
    'A civil day, YYYY-MM-DD (Europe/Paris). Intervals are half-open: `to` is the first day on which it no longer holds.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value as string,
  parseValue: dayOf,
  parseLiteral: (node) => textLiteral(A_DAY, dayOf)(node),
});

const A_DAY = 'a day of the calendar, YYYY-MM-DD';

function dayOf(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw expected(A_DAY, value);
}
