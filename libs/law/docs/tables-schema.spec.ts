import schema from '../tables.schema.json' with { type: 'json' };
import { tablesSchema } from './tables-schema.js';

it('the schema of the tables of the law is that of their types (`npm run docs`)', () => {
  expect(schema).toEqual(tablesSchema(process.cwd()));
});
