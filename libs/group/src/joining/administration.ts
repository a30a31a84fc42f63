import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { Clock, isRefused, type Refused } from '../../../runtime/src/index.js';
import { RosterSync } from '../roster/roster-sync.js';
import type { GroupAdministration } from './group-administration.model.js';
import { groupAdministration } from './group-administration.query.js';
import { shownAdministration } from './shown-administration.js';

/** What is shown of the group after each change; the others hear of it at once. */
@Injectable()
export class Administration {
  constructor(
    private readonly transactions: Transactions,
    private readonly sync: RosterSync,
    private readonly clock: Clock,
  ) {}

  /** Null: this node is in no group. */
  async read(): Promise<GroupAdministration | null> {
    const view = await this.transactions.read(theNode, (tx) => groupAdministration(tx, this.clock.now()));
    return view === null ? null : shownAdministration(view);
  }

  async after<Result extends object>(
    result: Result | Refused,
  ): Promise<(Result & { administration: GroupAdministration | null }) | Refused> {
    if (isRefused(result)) return result;
    this.sync.wake();
    return { ...result, administration: await this.read() };
  }
}
