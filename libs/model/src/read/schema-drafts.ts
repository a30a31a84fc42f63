import type { ErrorObject } from 'ajv';
import { likelyCountry } from '../country/likely-country.js';
import { expectedBy } from '../format/expected.js';
import type { SchemaNode } from '../format/schema-node.js';
import { likelySiren } from '../format/siren.js';
import { likelyInstant } from '../format/instant.js';
import { nearest } from './nearest.js';
import { segmentsOf, type Segments } from './path.js';
import type { Draft } from './problem-list.js';

/** The errors of ajv below a place in the document, as problems: one for each value, the one that says most. */
export function schemaDrafts(errors: readonly ErrorObject[], above: Segments): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const error of errors) {
    const at = segmentsOf(error.instancePath, above);
    const draft = draftOf(error, at, asSchema(error.parentSchema));
    if (!draft) continue;
    const place = JSON.stringify(draft.at);
    if (!drafts.has(place) || draft.code === 'WRONG_TYPE') drafts.set(place, draft);
  }
  return [...drafts.values()];
}

function draftOf(error: ErrorObject, at: Segments, schema: SchemaNode): Draft | null {
  // With the option `verbose`, ajv gives the value at the error. Inside `propertyNames` it is the name: told by that keyword itself.
  const found: unknown = error.data;
  if (error.propertyName !== undefined) return null;

  switch (error.keyword) {
    case 'type':
      return { code: 'WRONG_TYPE', at, found, expected: expectedBy(schema) };
    case 'required':
      return missingKey(String(error.params.missingProperty), at, schema);
    case 'additionalProperties':
      return unknownKey(String(error.params.additionalProperty), at, Object.keys(schema.properties ?? {}));
    case 'propertyNames':
      return unknownKey(String(error.params.propertyName), at, expectedBy(schema.propertyNames ?? {}));
    case 'const':
      return { code: 'WRONG_FORMAT_TAG', at, found, expected: expectedBy(schema) };
    case 'enum':
      return {
        code: 'UNKNOWN_VALUE',
        at,
        found,
        expected: expectedBy(schema),
        suggest: () => suggested(found, expectedBy(schema)),
      };
    case 'format':
      return wrongFormat(String(error.params.format), at, String(found), expectedBy(schema));
    case 'minLength':
      return { code: 'EMPTY_TEXT', at, found, expected: expectedBy(schema) };
    case 'maxLength':
      return { code: 'TEXT_TOO_LONG', at, found, expected: [String(schema.maxLength)] };
    case 'minimum':
    case 'maximum':
      return { code: 'OUT_OF_RANGE', at, found, expected: [String(schema.minimum), String(schema.maximum)] };
    case 'pattern':
      return { code: 'WRONG_PATTERN', at, found, expected: [String(schema.pattern)] };
    case 'maxItems':
      return {
        code: 'TOO_MANY_ENTRIES',
        at,
        found: Array.isArray(found) ? found.length : null,
        expected: [String(schema.maxItems)],
      };
    default:
      throw new Error(`the schema uses a keyword that the reader does not explain: ${error.keyword}`);
  }
}

function missingKey(key: string, at: Segments, schema: SchemaNode): Draft {
  return { code: 'MISSING_KEY', at: [...at, key], found: null, expected: expectedBy(schema.properties?.[key] ?? {}) };
}

function unknownKey(key: string, at: Segments, known: string[]): Draft {
  return { code: 'UNKNOWN_KEY', at: [...at, key], found: key, expected: known, suggest: () => nearest(key, known) };
}

const suggested = (found: unknown, known: string[]) => (typeof found === 'string' ? nearest(found, known) : null);

function wrongFormat(format: string, at: Segments, found: string, expected: string[]): Draft {
  switch (format) {
    case 'day':
      return { code: 'IMPOSSIBLE_DAY', at, found, expected };
    case 'instant':
      return { code: 'IMPOSSIBLE_INSTANT', at, found, expected, suggest: () => likelyInstant(found) };
    case 'country':
      return { code: 'UNKNOWN_COUNTRY', at, found, expected, suggest: () => likelyCountry(found) };
    case 'siren':
      return { code: 'IMPOSSIBLE_SIREN', at, found, expected, suggest: () => likelySiren(found) };
    default:
      throw new Error(`the schema uses a format that the reader does not explain: ${format}`);
  }
}

/** The schema has only nodes of this shape: it is generated from the types. */
const asSchema = (schema: unknown) => schema as SchemaNode;
