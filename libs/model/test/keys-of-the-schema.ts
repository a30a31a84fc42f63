import { resolved } from '../src/format/expected.js';
import type { SchemaNode } from '../src/format/schema-node.js';

/** The paths of the keys that a value lacks, of all those that the schema gives it. */
export function absentKeys(value: unknown, schema: SchemaNode, path = ''): string[] {
  const node = resolved(schema);
  if (Array.isArray(value)) return value.flatMap((entry, index) => absentKeys(entry, node.items ?? {}, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];

  const entries = new Map(Object.entries(value));
  const absent = Object.keys(node.properties ?? {}).filter((key) => !entries.has(key));
  const below = [...entries].flatMap(([key, entry]) => absentKeys(entry, keySchema(node, key), `${path}.${key}`));
  return [...absent.map((key) => `${path}.${key}`), ...below];
}

/** The paths of the schema's keys, each list by [], that have no value but null anywhere. */
export function emptyKeys(values: readonly unknown[], schema: SchemaNode, path = ''): string[] {
  const node = resolved(schema);
  const given = values.filter((value) => value !== null && value !== undefined);
  if (given.length === 0) return [path];
  if (node.items) return emptyKeys(given.flat(), node.items, `${path}[]`);

  const objects = given.map((value) => new Map<string, unknown>(typeof value === 'object' ? Object.entries(value ?? {}) : []));
  return Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    emptyKeys(
      objects.map((object) => object.get(key)),
      property,
      `${path}.${key}`,
    ),
  );
}

function keySchema(node: SchemaNode, key: string): SchemaNode {
  const others = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
  return node.properties?.[key] ?? others;
}
