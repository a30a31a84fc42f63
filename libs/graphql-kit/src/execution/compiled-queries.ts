import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.js';

/** Queries as functions, for documents that come back; the ones used longest ago are forgotten. */
export class CompiledQueries {
  private readonly seen = new WeakSet<DocumentNode>();
  private readonly kept = new Map<DocumentNode, Map<string, CompiledQuery | null>>();

  constructor(private readonly most: number) {}

  /** Null: seen for the first time, or better executed. */
  of(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
    if (!this.seen.has(document)) {
      this.seen.add(document);
      return null;
    }
    const ofDocument = this.usedNow(document);
    const name = operationName ?? '';
    const known = ofDocument.get(name);
    if (known !== undefined) return known;
    const compiled = compile(schema, document, operationName);
    ofDocument.set(name, compiled);
    return compiled;
  }

  private usedNow(document: DocumentNode): Map<string, CompiledQuery | null> {
    const ofDocument = this.kept.get(document) ?? new Map<string, CompiledQuery | null>();
    this.kept.delete(document);
    this.kept.set(document, ofDocument);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return ofDocument;
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
  if (!isCompilable(schema, document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}
