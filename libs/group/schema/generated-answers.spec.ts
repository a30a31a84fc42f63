import { readFileSync } from 'node:fs';
import { answersSchema } from './generate-answers-schema.js';

describe('the schema of answers', () => {
  it('is the one that the types make: `npm run docs` writes it', () => {
    const committed: unknown = JSON.parse(readFileSync(`${process.cwd()}/libs/group/answers.schema.json`, 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(answersSchema(process.cwd()))));
  }, 60_000);
});
