import type { Actor } from '../../../database/src/index.js';
import type { Language } from '../../../runtime/src/index.js';
import { type Action, type Permission, PERMISSIONS } from './permissions.js';
import type { MemberRole, NodeRole } from './roles.js';

/** Who asks: a person signed in, or a partner's tool with its token. */
export interface Viewer {
  kind: 'PERSON' | 'TOOL';
  /** The account or the token. */
  id: string;
  name: string;
  language: Language;
  /** The session that it came with; null: a tool. */
  sessionId: string | null;
  /** What its transactions run as. */
  actor: Actor;
  memberRoles: ReadonlyMap<string, readonly MemberRole[]>;
  nodeRoles: readonly NodeRole[];
}

/** Whether a role that this viewer has, on this member when one is given, opens the action. */
export function may(viewer: Viewer | null, action: Action, memberId?: string): boolean {
  if (action === 'anyone') return true;
  if (viewer === null) return false;
  if (action === 'signed-in') return true;
  const { of, roles }: Permission = PERMISSIONS[action];
  const opens = (role: MemberRole | NodeRole) => roles.includes(role);
  if (of !== 'member') return viewer.nodeRoles.some(opens) || [...viewer.memberRoles.values()].flat().some(opens);
  if (memberId === undefined) return [...viewer.memberRoles.keys()].some((id) => may(viewer, action, id));

  const given = viewer.memberRoles.get(memberId) ?? [];
  return given.some(opens) || (given.length > 0 && viewer.nodeRoles.some(opens));
}

/** Whether the viewer can know that the member's register is there. */
export function mayRead(viewer: Viewer | null, memberId: string): boolean {
  return may(viewer, 'register.read', memberId);
}
