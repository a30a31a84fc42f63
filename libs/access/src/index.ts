export { AccessInterceptor } from './permissions/access.interceptor.js';
export { PERMISSIONS, type Action, type Permission } from './permissions/permissions.js';
export { REQUIREMENT, Requires, type Requirement } from './permissions/requires.decorator.js';
export { MEMBER_ROLES, NODE_ROLES, type MemberRole, type NodeRole, type Role } from './permissions/roles.js';
export { may, mayRead, type Viewer } from './permissions/viewer.js';
