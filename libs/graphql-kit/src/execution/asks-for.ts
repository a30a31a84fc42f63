import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether one of these fields is selected right under the one that is being answered. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, ...names: string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => selects(selectionSet, fragments, new Set(names)));
}

function selects(
  selectionSet: SelectionSetNode | undefined,
  fragments: Record<string, FragmentDefinitionNode>,
  names: ReadonlySet<string>,
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    return selects(set, fragments, names);
  });
}
