import type { MemberRole, NodeRole } from '../../../../libs/access/src/index.js';

// Written again, as the words of an option are known before the node's libraries are loaded: the types hold them together.
export const MEMBER_ROLE_NAMES = Object.keys({ READER: 1, EDITOR: 1, DPO: 1, ADMIN: 1 } satisfies Record<
  MemberRole,
  1
>) as MemberRole[];

export const NODE_ROLE_NAMES = Object.keys({ GROUP_DPO: 1, LAWYER: 1, NODE_ADMIN: 1 } satisfies Record<NodeRole, 1>) as NodeRole[];
