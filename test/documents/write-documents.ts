import { writeFileSync } from 'node:fs';
import { consoleDocuments } from './console-documents.js';
import { generateDocuments } from './generate-documents.js';

writeFileSync('test/documents/generated.ts', await generateDocuments(process.cwd()));
for (const [file, text] of await consoleDocuments(process.cwd())) writeFileSync(file, text);
