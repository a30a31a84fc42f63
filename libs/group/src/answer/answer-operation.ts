import { Injectable } from '@nestjs/common';
import { theGroup, Transactions, type Tx } from '../../../database/src/index.js';
import { accepted } from '../../../runtime/src/index.js';
import { recordAccesses } from '../access-record/record-accesses.js';
import { catalogue, OPERATIONS } from '../operations/catalogue.js';
import { Answering, AnswerRefused } from '../peer/answering.js';
import type { Asker } from '../protocol/asker.js';
import type { NodeAnswer, Operation } from '../protocol/operation.js';
import { Rosters } from '../roster/rosters.js';
import { calendarInForce, pendingAmong } from './current.query.js';
import { grantsOf } from './grants.query.js';
import { knownVariables } from './known-variables.js';
import { servedTo } from './served.rule.js';

/**
 * What this node answers, to itself as to others: one transaction reads what each member shares with this asker, and records who asked
 * what. Without the record there is no answer.
 */
@Injectable()
export class AnswerOperation extends Answering {
  readonly operations: readonly string[] = OPERATIONS.map(({ name }) => name);

  constructor(
    private readonly transactions: Transactions,
    private readonly rosters: Rosters,
  ) {
    super();
  }

  async answer(name: string, given: unknown, asker: Asker, deadlineMs: number): Promise<NodeAnswer<object>> {
    const operation = catalogue.get(name);
    if (operation === undefined) throw new AnswerRefused(404, 'UNSUPPORTED', `No operation ${name.slice(0, 100)}.`);
    const variables = knownVariables(operation, given);
    const { roster, own } = await this.rosters.standing();
    // Those that the roster gives to this node: it answers for no other.
    const here = new Set(roster?.members.flatMap(({ id, nodeId }) => (nodeId === own?.nodeId ? [id] : [])));
    const members = [...new Set(variables.members)].filter((id) => here.has(id));
    const siren = roster?.members.find(({ id }) => id === asker.memberId)?.siren ?? null;
    const work = (tx: Tx) => answerIn(tx, operation, { ...variables, members }, { ...asker, siren });
    try {
      return accepted(await this.transactions.run(theGroup(asker.role), work, { statementTimeout: Math.max(deadlineMs, 1) }));
    } catch (cause) {
      // Nothing was recorded: nothing leaves.
      throw new AnswerRefused(503, 'UNAVAILABLE', `${name} could not be answered.`, { cause });
    }
  }
}

async function answerIn(tx: Tx, operation: Operation, variables: { members: string[] }, asker: Asker): Promise<NodeAnswer<object>> {
  // What is asked has many shapes: a plan is made for each.
  await tx.rows('SET LOCAL plan_cache_mode = auto');
  const grants = await grantsOf(tx, variables.members);
  const { answer, rows } = await operation.answer(tx, variables as never, grants, asker);
  const [pending, calendar] = [await pendingAmong(tx, variables.members), await calendarInForce(tx)];
  await recordAccesses(
    tx,
    { ...asker, operation: operation.name },
    grants.map(({ memberId, level }) => ({
      memberId,
      level,
      rows: rows.get(memberId) ?? 0,
      served: servedTo(operation, level) ? 'LIVE' : 'REFUSED',
    })),
  );
  return {
    answer,
    dataAt: tx.at,
    calendar,
    members: grants.map(({ memberId, level, copies, policyVersion }) => ({
      id: memberId,
      level,
      copies,
      policyVersion,
      pending: pending.has(memberId),
    })),
  };
}
