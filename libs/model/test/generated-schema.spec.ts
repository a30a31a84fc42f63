import { readFileSync } from 'node:fs';
import { generateSchema } from '../schema/generate-schema.js';

describe('the JSON Schema of a register', () => {
  const committed: unknown = JSON.parse(readFileSync(`${process.cwd()}/libs/model/bundle.schema.json`, 'utf8'));

  it('is the one that the types give; if not, run: node dist/libs/model/schema/write-schema.js', () => {
    expect(generateSchema(process.cwd())).toEqual(committed);
  });

  it('allows only the clauses of the article 28 checklist and the transfer tools of the law', () => {
    expect(committed).toHaveProperty('definitions.TransferTool.properties.tool.$ref', '#/definitions/TransferToolCode');
    expect(committed).toHaveProperty('definitions.TransferToolCode.enum', codesOf('transfer_tools.json', 'code'));
    expect(committed).toHaveProperty(
      'definitions.Agreement.properties.clauses.propertyNames.enum',
      codesOf('art28_checklist.json', 'id'),
    );
  });

  it('gives null to each key that a file may leave out, and requires the others', () => {
    expect(committed).toHaveProperty('definitions.Activity.required', ['id', 'name', 'role', 'stage', 'purposes']);
    expect(committed).toHaveProperty('definitions.Activity.properties.from.default', null);
  });
});

function codesOf(table: string, key: string): unknown {
  // A table of the law is a list of rows.
  const rows = JSON.parse(readFileSync(`${process.cwd()}/libs/law/tables/${table}`, 'utf8')) as Record<string, unknown>[];
  return expect.arrayContaining(rows.map((row) => row[key]));
}
