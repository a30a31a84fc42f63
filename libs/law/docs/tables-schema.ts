import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of the tables of the law, from their types. For development only: `checkout` is the folder of the repository. */
export function tablesSchema(checkout: string): object {
  return createGenerator({
    path: `${checkout}/libs/law/src/calendar/tables.ts`,
    tsconfig: `${checkout}/tsconfig.json`,
    type: 'LawTables',
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
    additionalProperties: true,
  }).createSchema('LawTables');
}
