import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/** The documents that real clients send, typed as their code generators type them. `checkout`: the folder of the repository. */
export async function generateDocuments(checkout: string): Promise<string> {
  const folder = `${checkout}/test/documents`;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const schema = parse(readFileSync(`${checkout}/schema.graphql`, 'utf8'));
  return codegen({
    filename: `${folder}/generated.ts`,
    schema,
    schemaAst: buildSchema(readFileSync(`${checkout}/schema.graphql`, 'utf8'), { assumeValid: true }),
    documents: files.map((file) => ({ location: file, document: parse(readFileSync(`${folder}/${file}`, 'utf8')) })),
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
    config: {
      useTypeImports: true,
      scalars: { Day: 'string', DateTime: 'string', CountryCode: 'string', Duration: 'string', JSON: 'Record<string, unknown>' },
    },
  });
}
