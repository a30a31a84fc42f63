import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import { type Refused, SETTINGS, type Settings } from '../../../runtime/src/index.js';
import { journal } from '../roster/group-journal.js';
import { lockOwnNode } from '../roster/own-node.js';
import { nodeAddress, shortName } from './node-address.js';

export interface ChangeOwnNodeInput {
  nodeName?: string | null;
  url?: string | null;
}

/** This node has another name, or its peers reach it elsewhere: the roster says so with its next declaration. */
@Injectable()
export class ChangeOwnNode {
  constructor(
    private readonly transactions: Transactions,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'peersPrivate'>,
  ) {}

  run(actor: Actor, input: ChangeOwnNodeInput): Promise<{ nodeId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const own = await lockOwnNode(tx);
      const name = input.nodeName == null ? own.nodeName : shortName(input.nodeName, ['input', 'nodeName']);
      const url = input.url == null ? own.url : nodeAddress(input.url, this.settings.peersPrivate);
      await tx.rows('UPDATE group_membership SET node_name = $1, node_url = $2', [name, url]);
      await journal(tx, 'GROUP_NODE', own.nodeId, 'UPDATED', { name, url });
      return { nodeId: own.nodeId };
    });
  }
}
