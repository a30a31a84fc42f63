import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fieldComparisons, type Fragments } from './field-comparisons.js';
import { LIMITS } from './limits.js';

/** What a document weighs, with its fragments put where they are used. */
export interface DocumentSize {
  operations: number;
  fragments: number;
  fields: number;
  depth: number;
  rootFields: number;
  aliases: number;
  comparisons: number;
}

/** Weighed in the time of its text: a fragment that is used a thousand times is weighed once. One that uses itself has fields without end. */
export function documentSize(document: DocumentNode): DocumentSize {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const named: Fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const weighing = new Weighing(named);
  const weights = [...operations, ...fragments].map(({ selectionSet }) => weighing.ofSelection(selectionSet));
  const most = (part: keyof Weight, of = weights) => of.reduce((found, weight) => Math.max(found, weight[part]), 0);
  const fields = most('fields');
  return {
    operations: operations.length,
    fragments: fragments.length,
    fields,
    depth: most('depth'),
    rootFields: most('own', weights.slice(0, operations.length)),
    aliases: weighing.aliases,
    comparisons: fields > LIMITS.fields ? 0 : fieldComparisons(document, named, LIMITS.comparisons),
  };
}

interface Weight {
  /** In this selection itself. */
  own: number;
  /** In it and under it. */
  fields: number;
  depth: number;
}

class Weighing {
  aliases = 0;
  private readonly weights = new Map<SelectionSetNode, Weight>();

  constructor(private readonly fragments: Fragments) {}

  ofSelection(selection: SelectionSetNode): Weight {
    const known = this.weights.get(selection);
    if (known) return known;
    this.weights.set(selection, ENDLESS);
    const weight = { own: 0, fields: 0, depth: 0 };
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) {
        if (node.alias) this.aliases++;
        const under = node.selectionSet ? this.ofSelection(node.selectionSet) : NOTHING;
        weight.own++;
        weight.fields += 1 + under.fields;
        weight.depth = Math.max(weight.depth, isIntrospection(node.name.value) ? 0 : under.depth + 1);
        continue;
      }
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : this.fragments.get(node.name.value)?.selectionSet;
      const under = set ? this.ofSelection(set) : NOTHING;
      weight.own += under.own;
      weight.fields += under.fields;
      weight.depth = Math.max(weight.depth, under.depth);
    }
    this.weights.set(selection, weight);
    return weight;
  }
}

/** The schema asked of itself is deep by nature, and bounded by its number of fields. */
const isIntrospection = (name: string) => name === '__schema' || name === '__type';

const NOTHING: Weight = { own: 0, fields: 0, depth: 0 };
/** Of a selection that is in itself, while it is weighed. */
const ENDLESS: Weight = { own: 0, fields: Infinity, depth: 0 };
