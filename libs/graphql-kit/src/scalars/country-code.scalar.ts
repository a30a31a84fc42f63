import { GraphQLScalarType } from 'graphql';
import { countryCodes } from '../../../model/src/index.js';
import { expected } from './expected.js';
import { textLiteral } from './text-literal.js';

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'ISO 3166-1 alpha-2, or EU: somewhere in the Union, place not given.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (value) => value as string,
  parseValue: codeOf,
  parseLiteral: (node) => textLiteral(A_COUNTRY, codeOf)(node),
});

const A_COUNTRY = 'an ISO 3166-1 alpha-2 code such as FR, or EU';

function codeOf(value: unknown): string {
  if (typeof value === 'string' && countryCodes.has(value)) return value;
  throw expected(A_COUNTRY, value);
}
