// What is generated from the code and committed: docs/rules.md, the JSON Schema of registers.
import { ensureBuilt } from './ensure-built.mjs';
import { runNode, runPackage } from './run.mjs';

await ensureBuilt();
for (const script of [
  'dist/apps/cli/docs/write-picture.js',
  'dist/libs/law/docs/write-rules-page.js',
  'dist/libs/model/schema/write-schema.js',
]) {
  if (runNode([script]) !== 0) process.exit(1);
}
process.exit(runPackage(['prettier', 'bin', 'prettier.cjs'], ['--write', 'libs/model/bundle.schema.json']) ?? 1);
