import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { canonical } from '../../../journal/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import { accepted, Clock } from '../../../runtime/src/index.js';
import type { Question } from '../ask/question.js';
import type { Source } from '../ask/source.js';

/** Which numbers: an operation and what it was asked, whatever the day it is. */
export interface NumbersAsked {
  operation: string;
  asked: unknown;
}

export interface CountCopy {
  counts: unknown;
  dataAt: Instant;
}

/**
 * The last numbers of members on other nodes, for when their nodes do not answer. Only of members that allow it; dropped when a
 * policy changes, when a member leaves, after thirty days, and never because a node is down.
 */
@Injectable()
export class CountCopies {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async keep<Answer>(
    question: Question,
    numbers: NumbersAsked,
    sources: readonly Source<Answer>[],
    countsOf: (answer: Answer) => ReadonlyMap<string, unknown>,
  ): Promise<void> {
    const told = sources.flatMap((source) => {
      if (source.answer === null || source.dataAt === null || source.node.id === question.ownNodeId) return [];
      const counts = countsOf(source.answer);
      return [...source.answered.values()].map(({ id, level, copies, policyVersion }) => ({
        node_id: source.node.id,
        member_id: id,
        level,
        copies,
        policy_version: policyVersion,
        data_at: source.dataAt,
        counts: counts.get(id) ?? null,
      }));
    });
    if (told.length === 0) return;
    const keys = [numbers.operation, hashOf(numbers.asked), question.asker.role];
    const members = question.roster.members.map(({ id, nodeId }) => ({ id, nodeId }));
    const oldest = new Date(this.clock.milliseconds() - OLDEST_MS);
    const done = await this.transactions.run(theNode, async (tx) => {
      await tx.rows(forget, [JSON.stringify(told), JSON.stringify(members), oldest]);
      await tx.rows(upsert, [JSON.stringify(told), ...keys]);
      return true;
    });
    accepted(done);
  }

  /** Those of the members asked about, by member; none older than the question accepts. */
  async of(question: Question, numbers: NumbersAsked, memberIds: readonly string[]): Promise<ReadonlyMap<string, CountCopy>> {
    if (memberIds.length === 0 || question.maxCopyAge === 0) return new Map();
    const oldest = new Date(this.clock.milliseconds() - Math.min(question.maxCopyAge, OLDEST_MS));
    const nodes = new Map(question.roster.members.map(({ id, nodeId }) => [id, nodeId]));
    const rows = await this.transactions.read(theNode, (tx) =>
      tx.rows<{ nodeId: string; memberId: string; counts: unknown; dataAt: Date }>(
        `SELECT node_id AS "nodeId", member_id AS "memberId", counts, data_at AS "dataAt" FROM group_count_copy
         WHERE member_id = ANY($1) AND operation = $2 AND asked = $3 AND role = $4 AND data_at >= $5`,
        [memberIds, numbers.operation, hashOf(numbers.asked), question.asker.role, oldest],
      ),
    );
    const own = rows.filter(({ nodeId, memberId }) => nodes.get(memberId) === nodeId);
    return new Map(own.map(({ memberId, counts, dataAt }) => [memberId, { counts, dataAt: dataAt.toISOString() }]));
  }
}

const OLDEST_MS = 30 * 86_400_000;

function hashOf(asked: unknown): Buffer {
  return createHash('sha256').update(canonical(asked)).digest();
}

const forget = `
DELETE FROM group_count_copy c WHERE c.data_at < $3
  OR EXISTS (SELECT FROM jsonb_to_recordset($1::jsonb) AS t(node_id uuid, member_id text, copies boolean, policy_version integer)
    WHERE t.node_id = c.node_id AND t.member_id = c.member_id AND (NOT t.copies OR t.policy_version > c.policy_version))
  OR NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS m(id text, "nodeId" uuid)
    WHERE m."nodeId" = c.node_id AND m.id = c.member_id)`;

const upsert = `
INSERT INTO group_count_copy AS c (node_id, member_id, operation, asked, role, level, policy_version, data_at, counts)
SELECT t.node_id, t.member_id, $2, $3, $4, t.level, t.policy_version, t.data_at, t.counts
FROM jsonb_to_recordset($1::jsonb)
  AS t(node_id uuid, member_id text, level text, copies boolean, policy_version integer, data_at timestamptz, counts jsonb)
WHERE t.copies AND t.counts IS NOT NULL
ORDER BY t.node_id, t.member_id
ON CONFLICT (node_id, member_id, operation, asked, role) DO UPDATE
SET level = excluded.level, policy_version = excluded.policy_version, data_at = excluded.data_at, counts = excluded.counts
WHERE c.data_at <= excluded.data_at`;
