import { bundleSchema } from '../../../model/src/index.js';

type Node = { $ref?: string; properties?: Record<string, Node>; items?: Node; enum?: unknown[]; anyOf?: Node[] };

/** The words that the model allows at a path of its types, such as `Activity.data.special`: an enum for GraphQL. */
export function choicesAt(path: string): Record<string, string> {
  const [definition = '', ...keys] = path.split('.');
  const found = keys.reduce<Node>((node, key) => {
    const next = resolved(node).properties?.[key];
    if (next === undefined) throw new Error(`The model has nothing at ${path}.`);
    return resolved(next);
  }, definitions[definition] ?? {});
  const words = (found.enum ?? []).filter((word) => typeof word === 'string');
  if (words.length === 0) throw new Error(`The model has no list of words at ${path}.`);
  return Object.fromEntries(words.map((word) => [word, word]));
}

const definitions = (bundleSchema as { definitions: Record<string, Node> }).definitions;

function resolved(node: Node): Node {
  if (node.$ref !== undefined) return resolved(definitions[node.$ref.split('/').at(-1) ?? ''] ?? {});
  if (node.items !== undefined) return resolved(node.items);
  const choice = node.anyOf?.find((one) => one.$ref !== undefined || one.items !== undefined || one.enum !== undefined);
  return choice === undefined ? node : resolved(choice);
}
