import { buildSchema, GraphQLObjectType } from 'graphql';
import { withPlainFields } from '../src/server/plain-fields.js';

it('properties of plain types are read as they are; what may be a promise, or is more than a property, keeps its function', () => {
  const schema = buildSchema('type Query { kept: Int } type Plain { word: String, list: [Plain], other: Query, made: Int }');
  const plain = schema.getType('Plain') as GraphQLObjectType;
  const query = schema.getType('Query') as GraphQLObjectType;
  plain.extensions = { isPlain: true };
  const rootFieldResolver = () => 1;
  for (const field of [...Object.values(plain.getFields()), ...Object.values(query.getFields())]) field.resolve = rootFieldResolver;
  plain.getFields().made!.resolve = function itsOwn() {
    return 2;
  };
  withPlainFields(schema);
  const resolved = [plain, query].flatMap((type) => Object.values(type.getFields()).filter((field) => field.resolve !== undefined));
  expect(resolved.map(({ name }) => name)).toEqual(['other', 'made', 'kept']);
});
