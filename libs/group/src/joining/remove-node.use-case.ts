import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { changeNodeState } from './change-node-state.js';

/** A node leaves the roster for good, and its members with it. It comes back with an invitation, if at all. */
@Injectable()
export class RemoveNode {
  constructor(private readonly transactions: Transactions) {}

  /** `told`: its id, or its name. */
  run(actor: Actor, told: string): Promise<{ nodeId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, (tx) =>
      changeNodeState(tx, told, ['ACTIVE', 'SUSPENDED'], 'REMOVED'),
    );
  }
}
