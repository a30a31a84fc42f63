import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, print, separateOperations, visit } from 'graphql';

/** One operation of the documents that real clients send (test/documents), with the fragments that it uses. */
export function operationOf(document: string, operation: string): string {
  const text = readFileSync(join(process.cwd(), 'test', 'documents', `${document}.graphql`), 'utf8');
  const found = separateOperations(parse(text))[operation];
  if (found === undefined) throw new Error(`${document}.graphql has no operation ${operation}.`);
  const left = visit(found, { [Kind.FIELD]: ({ name }) => (toCome.has(name.value) ? null : undefined) });
  return print(withoutIdleVariables(left));
}

function withoutIdleVariables(document: DocumentNode): DocumentNode {
  const text = print(document);
  const isIdle = (name: string) => text.split(`$${name}`).length <= 2;
  return visit(document, { [Kind.VARIABLE_DEFINITION]: ({ variable }) => (isIdle(variable.name.value) ? null : undefined) });
}

/** What a write opens and closes, and the group, have parts of the service of their own, which these documents already speak of. */
const toCome = new Set(['sharing']);
