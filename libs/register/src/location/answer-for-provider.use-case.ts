import { Injectable } from '@nestjs/common';
import { may, type Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { DataLocation } from '../../../model/src/index.js';
import { changeRecord, createRecord, holdRegister, type Kept, selectRecords, type RecordTx } from '../../../records/src/index.js';
import { Clock, newId, refuse, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { AnswerForProviderInput } from './location.model.js';

/** What one answer did. */
export interface Answered {
  locations: Kept<'LOCATION'>[];
  leftAsTheyAre: number;
}

/**
 * A DPO answers once where a provider keeps or reaches data, for every use of it by the members whose register they keep. A use whose
 * place of this kind is not known learns it; one that already says something else is left as it is, and counted.
 */
@Injectable()
export class AnswerForProvider {
  constructor(
    private readonly transactions: ExaminedTransactions,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, { providerId, service, memberIds, ...answer }: AnswerForProviderInput): Promise<Written<Answered> | Refused> {
    return this.transactions.run(viewer.actor, async (tx) => {
      const provider = keyFrom('PROVIDER', providerId, ['input', 'providerId']).id;
      const members = membersOf(viewer, memberIds ?? null);
      const uses = await this.usesOf(tx, { provider, service: service ?? null, members });
      if (uses.length === 0) refuse('NOT_FOUND', ['input', 'providerId'], noUse);

      const locations: Kept<'LOCATION'>[] = [];
      for (const { memberId, id } of uses) {
        const told = await tell(tx, memberId, id, answer);
        if (told !== null) locations.push(told);
      }
      return { locations, leftAsTheyAre: uses.length - locations.length };
    });
  }

  /** In the order of the members: two answers at once wait for each other, and do not cross. */
  private async usesOf(
    tx: RecordTx,
    { provider, service, members }: { provider: string; service: string | null; members: string[] },
  ) {
    return tx.rows<{ memberId: string; id: string }>(
      `SELECT member_id AS "memberId", id FROM engagement
       WHERE provider_id = $1 AND member_id = ANY($2) AND ($3::text IS NULL OR service = $3) AND ("to" IS NULL OR "to" > $4)
       ORDER BY member_id, id`,
      [provider, members, service, this.clock.today()],
    );
  }
}

type LocationAnswer = Omit<DataLocation, 'id' | 'engagementId' | 'activityId' | 'operatorId'>;

/** The place of a use, declared or completed; null: it says something else already. */
async function tell(
  tx: RecordTx,
  memberId: string,
  engagementId: string,
  answer: LocationAnswer,
): Promise<Kept<'LOCATION'> | null> {
  await holdRegister(tx, 'LOCATION', memberId);
  const known = await selectRecords(
    tx,
    'LOCATION',
    `WHERE t.member_id = $1 AND t.engagement_id = $2 AND t.kind = $3 AND ("to" IS NULL OR "to" > coalesce($4::date, '-infinity'))
     ORDER BY t.id`,
    [memberId, engagementId, answer.kind, answer.from ?? null],
  );
  const unknown = known.find(({ record }) => record.country === null);
  if (unknown) {
    const what = {
      type: 'LOCATION',
      memberId,
      id: unknown.record.id,
      version: null,
      path: ['input'],
      idField: 'providerId',
    } as const;
    return changeRecord(tx, what, (location) => ({ ...location, ...said(answer) }));
  }
  if (known.length > 0) return null;
  const location = { activityId: null, operatorId: null, ...answer, id: newId(), engagementId };
  return createRecord(tx, 'LOCATION', memberId, location, ['input']);
}

/** What the answer says, without what it leaves open: a detail that was known is kept. */
function said(answer: LocationAnswer): Partial<LocationAnswer> {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== null && value !== undefined));
}

function membersOf(viewer: Viewer, memberIds: string[] | null): string[] {
  const named = memberIds?.map((id, index) => keyFrom('MEMBER', id, ['input', 'memberIds', String(index)]).id);
  return (named ?? [...viewer.memberRoles.keys()]).filter((memberId) => may(viewer, 'register.write', memberId));
}

const noUse = {
  fr: 'Aucun de ces membres n’a recours à ce prestataire aujourd’hui.',
  en: 'None of these members uses this provider today.',
};
