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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.graphql') && file !== FRAGMENTS,
  );
  const fragments = readFileSync(`${folder}/${FRAGMENTS}`, 'utf8').split(/^(?=fragment )/m);
  const made = new Map<string, string>();
  for (const file of files.sort()) {
    const filename = `${folder}/${file.replace(/graphql$/, 'documents.ts')}`;
    const document = parse(withFragments(readFileSync(`${folder}/${file}`, 'utf8'), fragments), { noLocation: true });
    const documents = [{ location: file, document }];
    made.set(filename, await codegen({ filename, schema, schemaAst, documents, ...plugins, config }));
  }
  return made;
}

/** What several documents share. */
const FRAGMENTS = 'api/fragments.graphql';

/** A document, and the shared fragments that it names. */
function withFragments(text: string, fragments: readonly string[]): string {
  const named = fragments.filter((fragment) => text.includes(`...${/^fragment (\w+)/.exec(fragment)?.[1]}`));
  return [text, ...named].join('\n');
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
