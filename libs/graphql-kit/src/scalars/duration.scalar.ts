import { GraphQLScalarType } from 'graphql';
import { expected } from './expected.js';
import { textLiteral } from './text-literal.js';

/** A length of time, in milliseconds where it is read. */
export const Duration = new GraphQLScalarType<number, string>({
  name: 'Duration',
  description: 'A length of time in days, hours, minutes and seconds, as ISO 8601 writes it: `PT24H`, `P7D`, `PT90S`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: (value) => (typeof value === 'string' ? value : `PT${Number(value) / 1000}S`),
  parseValue: millisecondsOf,
  parseLiteral: (node) => textLiteral(A_DURATION, millisecondsOf)(node),
});

const A_DURATION = 'a length of time such as PT24H or P7D';

function millisecondsOf(value: unknown): number {
  const parts = typeof value === 'string' ? WRITTEN.exec(value) : null;
  if (parts === null) throw expected(A_DURATION, value);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

const WRITTEN = /^P(?=.)(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;
