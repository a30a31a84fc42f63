import { GraphQLScalarType } from 'graphql';

/** Only ever given, never taken. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value of the register as JSON, in the shape of the format vigie-register/1.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
});
