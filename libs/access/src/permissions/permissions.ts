import type { Role } from './roles.js';

/**
 * Who may do what: the truth, from which docs/access.md and the tests are made. `of: 'member'` is asked of one member, with the roles
 * that it gave; a role of the node counts there only where it is written, and only on members that gave the person some role.
 */
export const PERMISSIONS = {
  'register.read': { of: 'member', roles: ['READER', 'EDITOR', 'DPO', 'ADMIN'] },
  'register.write': { of: 'member', roles: ['EDITOR', 'DPO', 'ADMIN'] },
  'register.import': { of: 'member', roles: ['EDITOR', 'DPO', 'ADMIN'] },
  'register.end': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'register.remove': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'register.export': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'clauses.review': { of: 'member', roles: ['DPO', 'ADMIN', 'LAWYER'] },
  'findings.decide': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'journal.verify': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'journal.redact': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'member.roles': { of: 'member', roles: ['ADMIN'] },
  'member.sharing': { of: 'member', roles: ['ADMIN'] },
  'accessRecords.read': { of: 'member', roles: ['DPO', 'ADMIN'] },
  'providers.add': { of: 'anywhere', roles: ['EDITOR', 'DPO', 'ADMIN', 'GROUP_DPO', 'NODE_ADMIN'] },
  'providers.facts': { of: 'node', roles: ['GROUP_DPO', 'NODE_ADMIN'] },
  'node.members': { of: 'node', roles: ['NODE_ADMIN'] },
  'node.accounts': { of: 'node', roles: ['NODE_ADMIN'] },
  'node.group': { of: 'node', roles: ['NODE_ADMIN'] },
  'account.invite': { of: 'anywhere', roles: ['ADMIN', 'NODE_ADMIN'] },
  'group.ask': { of: 'anywhere', roles: ['GROUP_DPO', 'LAWYER', 'DPO', 'ADMIN'] },
  'signed-in': { of: 'anywhere', roles: [] },
  anyone: { of: 'anywhere', roles: [] },
} as const satisfies Record<string, Permission>;

export interface Permission {
  /** Asked of one member, of the node, or of the person wherever the role was given. */
  of: 'member' | 'node' | 'anywhere';
  roles: readonly Role[];
}

export type Action = keyof typeof PERMISSIONS;
