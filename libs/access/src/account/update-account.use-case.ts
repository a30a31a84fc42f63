import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../database/src/index.js';
import type { Language, Refused } from '../../../runtime/src/index.js';
import type { Viewer } from '../permissions/viewer.js';
import { appendToNode } from './account-journal.js';
import { lockAccount } from './accounts.js';

/** What a person wants to be called, and in which language. Left out: unchanged. */
export interface UpdateAccountInput {
  name?: string | null;
  locale?: Language | null;
}

@Injectable()
export class UpdateAccount {
  constructor(private readonly transactions: Transactions) {}

  run({ id, actor }: Viewer, { name, locale }: UpdateAccountInput): Promise<true | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const account = await lockAccount(tx, id, ['input']);
      const after = [id, name?.trim() || account.name, locale ?? account.locale];
      await tx.rows('UPDATE account SET name = $2, locale = $3 WHERE id = $1', after);
      await appendToNode(tx, 'ACCOUNT', id, 'UPDATED', { details: 'CHANGED' });
      return true as const;
    });
  }
}
