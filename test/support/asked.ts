import { Ajv } from 'ajv';
import { type AskerClass, theGroup } from '../../libs/database/src/index.js';
import type { Asker } from '../../libs/group/src/protocol/asker.js';
import type { AboutMembers, Answered, Grant, Operation, OrderKey } from '../../libs/group/src/protocol/operation.js';
import { isRefused } from '../../libs/runtime/src/index.js';
import type { TestDatabase } from './database.js';

/** What a node answers to an operation, as the role that answers the group reads it: nothing is sent, and nothing recorded. */
export async function asked<Variables extends AboutMembers, Answer extends object>(
  { transactions }: TestDatabase,
  operation: Operation<Variables, Answer>,
  variables: Variables,
  role: AskerClass = 'LAWYER',
): Promise<Answered<Answer>> {
  if (!ajv.validate(operation.variables, variables)) throw new Error(ajv.errorsText());
  const answered = await transactions.run(theGroup(role), async (tx) => {
    await tx.rows('SET LOCAL plan_cache_mode = auto');
    const grants = await tx.rows<Grant>(
      `SELECT member_id AS "memberId", level, documents, copies, policy_version AS "policyVersion"
       FROM sharing_grant WHERE member_id = ANY($1) ORDER BY member_id`,
      [variables.members],
    );
    return operation.answer(tx, variables, grants, { ...somebody, role });
  });
  if (isRefused(answered)) throw answered;
  return answered;
}

interface PageVariables extends AboutMembers {
  first: number;
  after: OrderKey | null;
}

/** The pages of a list, one after the other, each asked for after the last row of the one before. */
export async function everyPage<Variables extends PageVariables, Answer extends { rows: OrderKey[]; more: boolean }>(
  database: TestDatabase,
  operation: Operation<Variables, Answer>,
  variables: Variables,
): Promise<Answered<Answer>[]> {
  const pages: Answered<Answer>[] = [];
  let { after } = variables;
  for (;;) {
    const page = await asked(database, operation, { ...variables, after });
    pages.push(page);
    const last = page.answer.rows.at(-1);
    if (!page.answer.more || last === undefined) return pages;
    after = { key: last.key, memberId: last.memberId, recordId: last.recordId };
  }
}

/** As text, where rows stand. */
export const placesOf = (rows: readonly OrderKey[]) =>
  rows.map(({ key, memberId, recordId }) => `${key} | ${memberId} | ${recordId}`);

/** As the asker compares rows: key, member and record, as bytes. */
export function inOrder(one: OrderKey, other: OrderKey): number {
  const compared = (['key', 'memberId', 'recordId'] as const).map((part) =>
    Buffer.compare(Buffer.from(one[part]), Buffer.from(other[part])),
  );
  return compared.find((result) => result !== 0) ?? 0;
}

const ajv = new Ajv({ allowUnionTypes: true });

const somebody: Omit<Asker, 'role'> = {
  nodeId: '0f3f3f6e-0000-4000-8000-000000000001',
  memberId: null,
  person: 'p',
  purpose: 'CONTRACT_AUDIT',
  note: null,
  queryId: '0f3f3f6e-0000-4000-8000-000000000002',
};
