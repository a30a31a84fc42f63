import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { changeNodeState } from './change-node-state.js';

/** A node neither asks nor answers for a time: its members are missing from every answer of the group. */
@Injectable()
export class SuspendNode {
  constructor(private readonly transactions: Transactions) {}

  /** `told`: its id, or its name. */
  run(actor: Actor, told: string): Promise<{ nodeId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, (tx) => changeNodeState(tx, told, ['ACTIVE'], 'SUSPENDED'));
  }
}
