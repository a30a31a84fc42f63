import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/** The documents of the console, typed: `x.graphql` becomes `x.documents.ts` beside it, so that each screen loads its own. By path. */
export async function consoleDocuments(checkout: string): Promise<Map<string, string>> {
  const folder = `${checkout}/apps/console/src`;
  const text = readFileSync(`${checkout}/schema.graphql`, 'utf8');
  const [schema, schemaAst] = [parse(text), buildSchema(text, { assumeValid: true })];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const made = new Map<string, string>();
  for (const file of files.sort()) {
    const filename = `${folder}/${file.replace(/graphql$/, 'documents.ts')}`;
    const documents = [{ location: file, document: parse(readFileSync(`${folder}/${file}`, 'utf8'), { noLocation: true }) }];
    made.set(filename, await codegen({ filename, schema, schemaAst, documents, ...plugins, config }));
  }
  return made;
}

const plugins: Pick<CodegenOptions, 'plugins' | 'pluginMap'> = {
  plugins: [{ operations: {} }, { documentNodes: {} }],
  pluginMap: { operations, documentNodes },
};

type CodegenOptions = Parameters<typeof codegen>[0];

const config = {
  useTypeImports: true,
  scalars: { Day: 'string', DateTime: 'string', CountryCode: 'string', Duration: 'string', JSON: 'Record<string, unknown>' },
};
