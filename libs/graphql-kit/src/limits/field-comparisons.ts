import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** By their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * How many pairs of fields validation compares: those of one name in one place, with the fragments put where they are used; a field
 * alone counts one. Only for documents that end. Stops at the most.
 */
export function fieldComparisons({ definitions }: DocumentNode, fragments: Fragments, most: number): number {
  let comparisons = 0;
  const places = definitions.flatMap((definition) => ('selectionSet' in definition ? [[definition.selectionSet]] : []));
  for (let place = places.pop(); place !== undefined && comparisons <= most; place = places.pop()) {
    for (const { times, under } of fieldsIn(place, fragments).values()) {
      comparisons += (times * (times + 1)) / 2;
      if (under.length > 0) places.push(under);
    }
  }
  return comparisons;
}

interface SameName {
  times: number;
  under: SelectionSetNode[];
}

function fieldsIn(place: SelectionSetNode[], fragments: Fragments): Map<string, SameName> {
  const fields = new Map<string, SameName>();
  const selections = [...place];
  const spread = new Set<string>();
  for (let set = selections.pop(); set !== undefined; set = selections.pop()) {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) selections.push(node.selectionSet);
      else if (node.kind === Kind.FIELD) count(fields, (node.alias ?? node.name).value, node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) selections.push(fragment.selectionSet);
      }
    }
  }
  return fields;
}

function count(fields: Map<string, SameName>, name: string, under: SelectionSetNode | undefined): void {
  const same = fields.get(name) ?? { times: 0, under: [] };
  same.times++;
  if (under) same.under.push(under);
  fields.set(name, same);
}
