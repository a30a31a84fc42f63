import type { SchemaNode } from '../src/format/schema-node.js';

/** The most entries that a list inside a record may have. */
const longestList = 10_000;

/**
 * The types say what a program holds: every key present. A file may omit a key whose value may be null, so such a key is not required
 * and its default is null. Nullable unions are written in place (`type: [..., 'null']`): ajv fills no default inside `anyOf`.
 */
export function asFileSchema(typed: SchemaNode): SchemaNode {
  const definitions = typed.definitions ?? {};
  const { definitions: _, ...bundle } = typed;
  const root = rewrite(bundle, definitions);
  for (const list of Object.values(root.properties ?? {})) delete list.maxItems;

  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:vigie-register:1',
    title: 'vigie-register/1',
    ...root,
    definitions: reachable(root, definitions),
  };
}

function rewrite(node: SchemaNode, definitions: Record<string, SchemaNode>): SchemaNode {
  const { anyOf, items, properties, required: _, ...rest } = withNullInPlace(node, definitions);
  if (anyOf) throw new Error(`a union of the types has no place in the schema: ${JSON.stringify(anyOf)}`);
  if (items) return { ...rest, items: rewrite(items, definitions), maxItems: longestList };
  if (!properties) return rest.type === 'number' || isNullableNumber(rest) ? wholeNumber(rest) : rest;

  const common = sharedByAllKeys(properties);
  if (common) {
    return { ...rest, propertyNames: { enum: Object.keys(properties) }, additionalProperties: common };
  }
  const rewritten = Object.entries(properties).map(([key, value]) => [key, property(rewrite(value, definitions))] as const);
  return {
    ...rest,
    properties: Object.fromEntries(rewritten),
    required: rewritten.filter(([, value]) => !admitsNull(value)).map(([key]) => key),
  };
}

const property = (value: SchemaNode): SchemaNode => (admitsNull(value) ? { ...value, default: null } : value);

const admitsNull = (node: SchemaNode) => Array.isArray(node.type) && node.type.includes('null');

const isNullableNumber = (node: SchemaNode) => admitsNull(node) && node.type?.includes('number');

/** Every number of the model is a whole number. */
const wholeNumber = (node: SchemaNode): SchemaNode => ({ ...node, type: admitsNull(node) ? ['integer', 'null'] : 'integer' });

/** `X | null`, and a named type that admits null, become one node whose type lists null. The nearest description wins. */
function withNullInPlace(node: SchemaNode, definitions: Record<string, SchemaNode>): SchemaNode {
  if (node.$ref) {
    const { $ref, ...own } = node;
    const named = withNullInPlace(definition($ref, definitions), definitions);
    return admitsNull(named) ? { ...named, ...own } : node;
  }
  const [given, nothing, ...others] = node.anyOf ?? [];
  if (!given || nothing?.type !== 'null' || others.length > 0) return node;

  const { anyOf: _, ...own } = node;
  const target = given.$ref ? definition(given.$ref, definitions) : given;
  return {
    ...target,
    ...own,
    type: [String(target.type), 'null'],
    ...(target.enum ? { enum: [...target.enum, null] } : {}),
  };
}

/** A record by key, such as the clauses of an agreement: all its values are of one named type, and none is required. */
function sharedByAllKeys(properties: Record<string, SchemaNode>): SchemaNode | null {
  const [first, ...others] = Object.values(properties);
  return first?.$ref && others.length > 2 && others.every((other) => other.$ref === first.$ref) ? first : null;
}

function reachable(root: SchemaNode, definitions: Record<string, SchemaNode>): Record<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  const visit = (node: SchemaNode): void => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (!name || found.has(name)) continue;
      found.set(name, {}); // keeps its place in the order of first use
      const rewritten = rewrite(definition(`#/definitions/${name}`, definitions), definitions);
      found.set(name, rewritten);
      visit(rewritten);
    }
  };
  visit(root);
  return Object.fromEntries(found);
}

function definition(reference: string, definitions: Record<string, SchemaNode>): SchemaNode {
  const found = definitions[reference.replace('#/definitions/', '')];
  if (!found) throw new Error(`no definition for ${reference}`);
  return found;
}
