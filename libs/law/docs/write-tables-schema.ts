import { writeFileSync } from 'node:fs';
import { tablesSchema } from './tables-schema.js';

/** Run from the repository's folder after a change of the types of the tables. */
writeFileSync('libs/law/tables.schema.json', `${JSON.stringify(tablesSchema(process.cwd()), null, 2)}\n`);
