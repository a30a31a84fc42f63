import { Extensions } from '@nestjs/graphql';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql';

/** A type whose values are all there when the object is: none of its words and numbers is a promise. */
export const Plain = () => Extensions({ isPlain: true });

/**
 * The framework puts a function on every field to read a property, which a compiled query then calls, and waits for. Those of plain
 * types go: their properties are read as they are.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isPlain(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === 'rootFieldResolver' && holdsValues(field.type)) delete field.resolve;
    }
  }
  return schema;
}

const isPlain = (type: GraphQLObjectType) => type.extensions.isPlain === true;

function holdsValues(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isLeafType(named) || (isObjectType(named) && isPlain(named));
}
