import { writeFileSync } from 'node:fs';
import { generateDocuments } from './generate-documents.js';

writeFileSync('test/documents/generated.ts', await generateDocuments(process.cwd()));
