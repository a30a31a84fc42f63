import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { countryCodes } from '../../../model/src/index.js';

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'ISO 3166-1 alpha-2, or EU: somewhere in the Union, place not given.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (value) => value as string,
  parseValue: codeOf,
  parseLiteral: (node) => codeOf(node.kind === Kind.STRING ? node.value : null),
});

function codeOf(value: unknown): string {
  if (typeof value === 'string' && countryCodes.has(value)) return value;
  throw new GraphQLError('expected an ISO 3166-1 alpha-2 code such as FR, or EU.');
}
