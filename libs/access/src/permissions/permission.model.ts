import { registerEnumType } from '@nestjs/graphql';
import { type Action, type Permission as Opened, PERMISSIONS } from './permissions.js';
import { may, type Viewer } from './viewer.js';

/** The actions that a role opens, as GraphQL names them: `accessRecords.read` is ACCESS_RECORDS_READ. */
export const Permission = Object.fromEntries(actions().map(([action]) => [nameOf(action), nameOf(action)]));
registerEnumType(Permission, {
  name: 'Permission',
  description:
    'An action that a role opens: of a member, of the node, or anywhere. Everything else asks to be signed in, or nothing.',
  valuesMap: Object.fromEntries(actions().map(([action, opened]) => [nameOf(action), { description: inWords(action, opened) }])),
});

/** What the viewer may do on the node, and anywhere. */
export function mayOnNode(viewer: Viewer): string[] {
  return actions().flatMap(([action, { of }]) => (of !== 'member' && may(viewer, action) ? [nameOf(action)] : []));
}

/** What the viewer may do on a member: nothing where it has no role. */
export function mayOnMember(viewer: Viewer | null, memberId: string): string[] {
  return actions().flatMap(([action, { of }]) => (of === 'member' && may(viewer, action, memberId) ? [nameOf(action)] : []));
}

function actions(): [Action, Opened][] {
  return (Object.entries(PERMISSIONS) as [Action, Opened][]).filter(([, { roles }]) => roles.length > 0);
}

function nameOf(action: Action): string {
  return action
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .replace('.', '_')
    .toUpperCase();
}

function inWords(action: Action, { of, roles }: Opened): string {
  const where = { member: 'Of a member', node: 'Of the node', anywhere: 'Anywhere' }[of];
  return `${action}. ${where}: ${roles.join(', ')}.`;
}
