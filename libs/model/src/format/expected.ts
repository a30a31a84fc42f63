import { bundleSchema } from './bundle-validators.js';
import type { SchemaNode } from './schema-node.js';

/** What a node of the schema wants, in few words: its values, the name of its format, or its types. */
export function expectedBy(node: SchemaNode): string[] {
  const target = resolved(node);
  const nothing = admitsNull(target) ? ['null'] : [];
  if (target.const !== undefined) return [target.const];
  if (target.enum) return target.enum.map(String);
  if (target.format) return [target.format, ...nothing];
  return [target.type ?? []].flat();
}

export function resolved(node: SchemaNode): SchemaNode {
  const name = node.$ref?.split('/').at(-1);
  return (name && bundleSchema.definitions?.[name]) || node;
}

const admitsNull = (node: SchemaNode) => node.type?.includes('null') ?? false;
