import { globalId } from '../../../libs/graphql-kit/src/index.js';
import type { SharingPolicy } from '../../../libs/model/src/index.js';
import type { NodeInGroup } from '../node-in-group.js';

/** A member decides otherwise, at its node. */
export async function share(node: NodeInGroup, memberId: string, levels: Partial<SharingPolicy>): Promise<void> {
  const admin = await node.as('ADMIN');
  const { shareWithGroup } = await admin.ask(
    'mutation ($input: ShareWithGroupInput!) { shareWithGroup(input: $input) { errors { message } } }',
    { input: { memberId: globalId('Member', memberId, memberId), ...levels } },
  );
  if (shareWithGroup.errors.length > 0) throw new Error(JSON.stringify(shareWithGroup.errors));
}
