import { readFileSync } from 'node:fs';
import { consoleDocuments } from './console-documents.js';
import { generateDocuments } from './generate-documents.js';

describe('the documents of clients, as TypeScript', () => {
  it('are those that the schema makes: `npm run docs` writes them', async () => {
    expect(readFileSync('test/documents/generated.ts', 'utf8')).toBe(await generateDocuments(process.cwd()));
  });

  it('are so for each screen of the console', async () => {
    const differing = [...(await consoleDocuments(process.cwd()))].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
    expect(differing.map(([file]) => file)).toEqual([]);
  });
});
