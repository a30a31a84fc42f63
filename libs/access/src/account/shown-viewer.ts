import type { Viewer } from '../permissions/viewer.js';
import type { ViewerAccount } from './viewer.model.js';

export function shownViewer({ id, kind, name, language, memberRoles, nodeRoles }: Viewer): ViewerAccount {
  return {
    id,
    kind,
    name,
    locale: language,
    memberships: [
      ...[...memberRoles].flatMap(([memberId, roles]) => roles.map((role) => ({ role, memberId }))),
      ...nodeRoles.map((role) => ({ role, memberId: null })),
    ],
  };
}
