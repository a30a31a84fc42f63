import * as fc from 'fast-check';
import { bundleSchema } from '../../../model/src/index.js';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema; $ref?: string };

/** Any value that the JSON Schema of a register lets through, under the name of a definition. */
export function anyRecord(definition: string): fc.Arbitrary<Record<string, unknown>> {
  return anyOf({ $ref: `#/definitions/${definition}` }) as fc.Arbitrary<Record<string, unknown>>;
}

function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) return anyOf(definitionOf(schema.$ref));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const types = [schema.type].flat() as string[];
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema.minimum ?? 0), max: Number(schema.maximum ?? 2_000_000) });
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 3 });
    case 'object':
      return anObject(schema);
    default:
      return aText(schema);
  }
}

function anObject({ properties, propertyNames, additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (properties) return fc.record(Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, anyOf(one)])));
  return fc.dictionary(anyOf(propertyNames as Schema) as fc.Arbitrary<string>, anyOf(additionalProperties as Schema), {
    maxKeys: 4,
  });
}

function aText({ format, pattern, minLength }: Schema): fc.Arbitrary<string> {
  if (format === 'day') return fc.constantFrom('0001-01-01', '1999-12-31', '2024-02-29', '2026-03-29', '9999-12-31');
  if (format === 'instant') return fc.constantFrom('2023-05-06T07:08:09.123Z', '2023-05-06T07:08:09Z');
  if (format === 'siren') return fc.constantFrom('356000000', '732829320');
  if (format === 'country') return fc.constantFrom('FR', 'US', 'IN');
  if (pattern) return fc.constant('0f'.repeat(32));
  return fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', minLength: Number(minLength ?? 0), maxLength: 12 }));
}

/** What an array literal, a statement or a document would mistake for its own signs. */
const awkward = [
  'NULL',
  'null',
  '{a,b}',
  '"',
  "'; --",
  '\\',
  '\\"',
  ',',
  '{}',
  '[]',
  '👩🏽‍⚕️',
  'e\u0301',
  '中華',
  '$1',
  ':name',
  '?',
  ' x',
  '-0',
];

function definitionOf(reference: string): Schema {
  return bundleSchema.definitions?.[reference.split('/').at(-1) ?? ''] as unknown as Schema;
}
