import { writeFileSync } from 'node:fs';
import { answersSchema } from './generate-answers-schema.js';

writeFileSync('libs/group/answers.schema.json', `${JSON.stringify(answersSchema(process.cwd()), null, 2)}\n`);
