import type { UsesToAnswerForQuery } from './answer.documents';

export type Use = NonNullable<UsesToAnswerForQuery['provider']>['engagements']['nodes'][number];

export interface ConcernedMember {
  id: string;
  name: string;
  uses: Use[];
}

/** The uses of each member, by its name. */
export function groupedByMember(uses: readonly Use[]): ConcernedMember[] {
  const members = new Map<string, ConcernedMember>();
  for (const use of uses) {
    if (!use.member) continue;
    const { id, name } = use.member;
    members.set(id, { id, name, uses: [...(members.get(id)?.uses ?? []), use] });
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name));
}
