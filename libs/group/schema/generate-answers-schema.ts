import { createGenerator, type Schema } from 'ts-json-schema-generator';

/** What nodes answer each other, as JSON Schema: made from the types. A newer node may add fields. `checkout`: the folder of the repository. */
export function answersSchema(checkout: string): Schema {
  const generator = createGenerator({
    path: `${checkout}/libs/group/src/protocol/*.ts`,
    tsconfig: `${checkout}/tsconfig.json`,
    expose: 'all',
    skipTypeCheck: true,
    additionalProperties: true,
  });
  const schemas = ANSWERS.map((name) => generator.createSchema(name));
  return {
    $id: 'urn:vigie-answers:1',
    definitions: Object.assign({}, ...schemas.map(({ definitions }) => definitions)) as Schema['definitions'],
  };
}

const ANSWERS = [
  'FindingsAnswer',
  'SummaryAnswer',
  'AgreementsAnswer',
  'ProvidersAnswer',
  'CoverageAnswer',
  'LocationsAnswer',
  'ActivitiesAnswer',
  'BindingAnswer',
  'CapabilitiesAnswer',
];
