import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Whether a document answers compiled as it does executed. Types that are found by asking (interfaces, unions) and fields that are left out on
 * a condition do not always: those documents are executed.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isSafe = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.DIRECTIVE]: () => void (isSafe = false),
      [Kind.FIELD]: () => void (isSafe &&= !isAbstractType(getNamedType(types.getType()))),
    }),
  );
  return isSafe;
}
