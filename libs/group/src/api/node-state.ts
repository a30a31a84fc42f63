import { registerEnumType } from '@nestjs/graphql';

export const NodeState = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const;
registerEnumType(NodeState, {
  name: 'NodeState',
  description: 'A suspended node neither asks nor answers: its members are missing.',
});
