/** What a member gives to a person or a tool. */
export const MEMBER_ROLES = ['READER', 'EDITOR', 'DPO', 'ADMIN'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What a node, or the group, gives. */
export const NODE_ROLES = ['GROUP_DPO', 'LAWYER', 'NODE_ADMIN'] as const;
export type NodeRole = (typeof NODE_ROLES)[number];

export type Role = MemberRole | NodeRole;
