import { mayOnNode } from '../permissions/permission.model.js';
import type { Viewer } from '../permissions/viewer.js';
import type { ViewerAccount } from './viewer.model.js';

export function shownViewer(viewer: Viewer): ViewerAccount {
  const { id, kind, name, language, memberRoles, nodeRoles } = viewer;
  return {
    id,
    kind,
    name,
    locale: language,
    memberships: [
      ...[...memberRoles].flatMap(([memberId, roles]) => roles.map((role) => ({ role, memberId }))),
      ...nodeRoles.map((role) => ({ role, memberId: null })),
    ],
    may: mayOnNode(viewer),
  };
}
