import { writeFileSync } from 'node:fs';
import { generateSchema } from './generate-schema.js';

/** Run from the repository's folder after a change of the types: node dist/libs/model/schema/write-schema.js */
const schema = generateSchema(process.cwd());
writeFileSync('libs/model/bundle.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
