import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

type Variables = Record<string, unknown>;

/** The variables as a compiled query takes them, defaults written out; null when they do not fit the operation. */
export function givenVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, sent: Variables): Variables | null {
  const definitions = operation.variableDefinitions ?? [];
  if (getVariableValues(schema, definitions, sent, { maxErrors: 1 }).errors) return null;
  const given: Variables = { ...sent };
  for (const { variable, defaultValue } of definitions) {
    const name = variable.name.value;
    if (defaultValue && given[name] === undefined) given[name] = valueFromASTUntyped(defaultValue);
  }
  return given;
}
