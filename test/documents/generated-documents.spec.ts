import { readFileSync } from 'node:fs';
import { generateDocuments } from './generate-documents.js';

describe('the documents of clients, as TypeScript', () => {
  it('are those that the schema makes: `npm run docs` writes them', async () => {
    expect(readFileSync('test/documents/generated.ts', 'utf8')).toBe(await generateDocuments(process.cwd()));
  });
});
