import { createGenerator } from 'ts-json-schema-generator';
import type { SchemaNode } from '../src/format/schema-node.js';
import { asFileSchema } from './file-schema.js';

/** The JSON Schema of a file, from the types. For development only: `checkout` is the folder of the repository. */
export function generateSchema(checkout: string): SchemaNode {
  const generator = createGenerator({
    path: `${checkout}/libs/model/src/types/bundle.ts`,
    tsconfig: `${checkout}/tsconfig.json`,
    type: 'RegisterBundle',
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
    additionalProperties: false,
  });
  // The generator speaks all of draft-07; the types use the part that SchemaNode describes, and a test compares the result.
  return asFileSchema(generator.createSchema('RegisterBundle') as SchemaNode);
}
