import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What a document weighs, with its fragments put where they are used. */
export interface DocumentSize {
  fields: number;
  depth: number;
  rootFields: number;
  aliases: number;
  directives: number;
  fragments: number;
  /** The most fields of one name in one selection, those of its fragments included: each is compared with each. */
  repeated: number;
}

/** Weighed in the time of its text: a fragment that is used a thousand times is weighed once. A cycle weighs nothing more. */
export function documentSize({ definitions }: DocumentNode): DocumentSize {
  const weighing = new Weighing(definitions);
  const size = { fields: 0, depth: 0, rootFields: 0, aliases: 0, directives: 0, fragments: weighing.fragments.size, repeated: 0 };
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const weight = weighing.ofSelection(definition.selectionSet);
    size.fields = Math.max(size.fields, weight.fields);
    size.depth = Math.max(size.depth, weight.depth);
    if (definition.kind === Kind.OPERATION_DEFINITION)
      size.rootFields = Math.max(size.rootFields, definition.selectionSet.selections.length);
    size.directives += definition.directives?.length ?? 0;
  }
  return { ...size, aliases: weighing.aliases, directives: size.directives + weighing.directives, repeated: weighing.repeated };
}

interface Weight {
  fields: number;
  depth: number;
  /** How many fields of each name the selection holds, fragments included. */
  names: Map<string, number>;
}

class Weighing {
  readonly fragments: Map<string, FragmentDefinitionNode>;
  aliases = 0;
  directives = 0;
  repeated = 0;
  private gathered = 0;
  private readonly weights = new Map<SelectionSetNode, Weight>();

  constructor(definitions: readonly DefinitionNode[]) {
    this.fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  ofSelection(selection: SelectionSetNode): Weight {
    const known = this.weights.get(selection);
    if (known) return known;
    const weight: Weight = { fields: 0, depth: 0, names: new Map() };
    // Known from now on: a fragment that comes back to itself stops here, and validation says so.
    this.weights.set(selection, weight);
    for (const node of selection.selections) {
      this.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        this.add(weight, (node.alias ?? node.name).value, 1);
        if (node.alias) this.aliases++;
        const under = node.selectionSet ? this.ofSelection(node.selectionSet) : nothing;
        const deeper = isIntrospection(node.name.value) ? 0 : under.depth + 1;
        weight.fields = Math.min(weight.fields + 1 + under.fields, MOST);
        weight.depth = Math.max(weight.depth, deeper);
        continue;
      }
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : this.fragments.get(node.name.value)?.selectionSet;
      const under = set ? this.ofSelection(set) : nothing;
      weight.fields = Math.min(weight.fields + under.fields, MOST);
      weight.depth = Math.max(weight.depth, under.depth);
      this.gather(weight, under);
    }
    return weight;
  }

  /** Stops in time: to gather large fragments again and again takes longer than their text, and validation counts what it compares. */
  private gather(weight: Weight, { names }: Weight): void {
    this.gathered += names.size;
    if (this.gathered > MOST_GATHERED || names === weight.names) return;
    for (const [name, times] of names) this.add(weight, name, times);
  }

  private add({ names }: Weight, name: string, times: number): void {
    const all = (names.get(name) ?? 0) + times;
    names.set(name, all);
    this.repeated = Math.max(this.repeated, all);
  }
}

/** The schema asked of itself is deep by nature, and bounded by its number of fields. */
const isIntrospection = (name: string) => name === '__schema' || name === '__type';

const nothing: Weight = { fields: 0, depth: 0, names: new Map() };

const MOST = 1_000_000;
const MOST_GATHERED = 100_000;
