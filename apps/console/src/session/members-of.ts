import { useViewer, type Viewer } from './session';

type Membership = Viewer['memberships'][number];
export type OwnMember = NonNullable<Membership['member']>;

/** The members that gave the person a role, by name, each once. */
export function useOwnMembers(): OwnMember[] {
  const members = useViewer().memberships.flatMap(({ member }) => member ?? []);
  return [...new Map(members.map((member) => [member.id, member])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'fr'),
  );
}

/** Whether the person has one of these roles, anywhere. */
export function useHasRole(...roles: Membership['role'][]): boolean {
  return useViewer().memberships.some(({ role }) => roles.includes(role));
}
