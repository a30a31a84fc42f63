import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';

/** One operation of the documents that real clients send (test/documents), with the fragments that it uses. */
export function operationOf(document: string, operation: string): string {
  const text = readFileSync(join(process.cwd(), 'test', 'documents', `${document}.graphql`), 'utf8');
  const found = separateOperations(parse(text))[operation];
  if (found === undefined) throw new Error(`${document}.graphql has no operation ${operation}.`);
  return print(found);
}
