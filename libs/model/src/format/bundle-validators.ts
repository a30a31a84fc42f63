import { Ajv, type ValidateFunction } from 'ajv';
import schema from '../../bundle.schema.json' with { type: 'json' };
import { countryCodes } from '../country/country-codes.js';
import { isDay } from './day.js';
import { isInstant } from './instant.js';
import type { SchemaNode } from './schema-node.js';
import { isSiren } from './siren.js';

/** The lists of records at the top of a bundle. */
export const recordLists = ['activities', 'providers', 'engagements', 'locations', 'agreements', 'decisions'] as const;
export type RecordList = (typeof recordLists)[number];

/** The JSON Schema of a file in the format `vigie-register/1`. */
export const bundleSchema: SchemaNode = schema;

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  useDefaults: true,
  allowUnionTypes: true,
  formats: { day: isDay, instant: isInstant, siren: isSiren, country: (code: string) => countryCodes.has(code) },
});
ajv.addSchema(bundleSchema);

/** The top of the document and its member, without what the lists hold. Each missing key that may be null becomes null. */
export const validateTop: ValidateFunction = ajv.compile(topSchema());

/** One record of each list. They are validated one by one, so that the errors of a long file never pile up. */
export const validateRecord: Record<RecordList, ValidateFunction> = {
  activities: validator('Activity'),
  providers: validator('Provider'),
  engagements: validator('Engagement'),
  locations: validator('DataLocation'),
  agreements: validator('Agreement'),
  decisions: validator('FindingDecision'),
};

function validator(definition: string): ValidateFunction {
  return ajv.compile({ $ref: `${schema.$id}#/definitions/${definition}` });
}

function topSchema(): SchemaNode {
  const { $id: _id, $schema: _schema, ...top } = bundleSchema;
  const properties = Object.entries(top.properties ?? {}).map(([key, value]) => {
    const { items: _, ...list } = value;
    return [key, list] as const;
  });
  return { ...top, properties: Object.fromEntries(properties) };
}
