// What is generated from the code and committed: docs/rules.md, docs/access.md, schema.graphql, JSON Schemas, the documents of clients as TypeScript.
import { ensureBuilt } from './ensure-built.mjs';
import { runNode, runPackage } from './run.mjs';

// The console is built from what this writes.
await ensureBuilt(['service']);
for (const script of [
  'dist/apps/cli/docs/write-picture.js',
  'dist/apps/registry/docs/write-api-pages.js',
  'dist/libs/law/docs/write-rules-page.js',
  'dist/libs/model/schema/write-schema.js',
  'dist/libs/law/docs/write-tables-schema.js',
  'dist/libs/group/schema/write-answers-schema.js',
  'dist/test/documents/write-documents.js',
]) {
  if (runNode([script]) !== 0) process.exit(1);
}
process.exit(
  runPackage(
    ['prettier', 'bin', 'prettier.cjs'],
    [
      '--write',
      '--log-level',
      'warn',
      'libs/model/bundle.schema.json',
      'libs/law/tables.schema.json',
      'libs/group/answers.schema.json',
      'docs/access.md',
    ],
  ) ?? 1,
);
