import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { redact } from '../../../journal/src/index.js';
import { type KeptType, notFound, RECORD_TABLES } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { TYPE_NAMES } from '../ids/record-ids.js';
import type { RedactHistoryInput } from './journal-check.model.js';

/** Strikes fields out of the past of a record (GDPR art. 17). The chain says that it was done, and still holds. */
@Injectable()
export class RedactHistory {
  constructor(private readonly transactions: Transactions) {}

  run({ actor }: Viewer, { id, fields }: RedactHistoryInput): Promise<number | Refused> {
    // The journal is changed by the node alone, for this and nothing else.
    return this.transactions.run({ ...actor, reach: 'EVERY_MEMBER' }, async (tx) => {
      const key = readGlobalId(id);
      const recordType = (Object.keys(TYPE_NAMES) as KeptType[]).find((type) => TYPE_NAMES[type] === key?.type);
      if (key?.memberId == null || recordType === undefined) return refuse('NOT_FOUND', ['input', 'id'], notFound('ACTIVITY'));
      const unknown = fields.findIndex((field) => field === 'id' || !RECORD_TABLES[recordType].fields.includes(field));
      if (unknown >= 0) refuse('INVALID', ['input', 'fields', String(unknown)], noField);
      return redact(tx, key.memberId, { recordType, recordId: key.id, fields });
    });
  }
}

const noField = { fr: 'Cette fiche n’a pas ce champ.', en: 'This record has no such field.' };
