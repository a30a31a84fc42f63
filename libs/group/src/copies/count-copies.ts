import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { canonical } from '../../../journal/src/index.js';
import type { Instant, SharingLevel } from '../../../model/src/index.js';
import { accepted, Clock, LOG, type Log } from '../../../runtime/src/index.js';
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
export class CountCopies implements OnModuleDestroy {
  private readonly keeping = new Set<Promise<void>>();
  /** When those who left, and what is old, were dropped last. */
  private dropped = { roster: '', at: 0 };

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Whoever asks does not wait for it: only whoever needs copies does. */
  keep<Answer>(
    question: Question,
    numbers: NumbersAsked,
    sources: readonly Source<Answer>[],
    countsOf: (answer: Answer) => ReadonlyMap<string, unknown>,
  ): void {
    const told = toldBy(question, sources, countsOf);
    if (told.length === 0) return;
    const keeping = this.write(question, numbers, told)
      .catch((err: unknown) => this.log.error({ err }, 'the last numbers of members could not be kept'))
      .finally(() => this.keeping.delete(keeping));
    this.keeping.add(keeping);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.keeping);
  }

  /** Those of the members asked about, by member; none older than the question accepts. */
  async of(question: Question, numbers: NumbersAsked, memberIds: readonly string[]): Promise<ReadonlyMap<string, CountCopy>> {
    if (memberIds.length === 0 || question.maxCopyAge === 0) return new Map();
    await Promise.all(this.keeping);
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

  private async write({ roster, asker }: Question, { operation, asked }: NumbersAsked, told: readonly Told[]): Promise<void> {
    const policies = told.map(({ node_id, member_id, copies, policy_version }) => ({ node_id, member_id, copies, policy_version }));
    const numbers = told.filter(({ copies, counts }) => copies && counts !== null);
    const now = this.clock.milliseconds();
    const mark = `${roster.groupId} ${roster.version}`;
    const isDropping = mark !== this.dropped.roster || now - this.dropped.at > DROPPED_EVERY_MS;
    const members = isDropping ? roster.members.map(({ id, nodeId }) => ({ id, nodeId })) : [];
    const done = await this.transactions.run(theNode, async (tx) => {
      if (isDropping) await tx.rows(dropLeft, [JSON.stringify(members), new Date(now - OLDEST_MS)]);
      await tx.rows(dropClosed, [JSON.stringify(policies)]);
      await tx.rows(upsert, [JSON.stringify(numbers), operation, hashOf(asked), asker.role]);
      return true;
    });
    accepted(done);
    if (isDropping) this.dropped = { roster: mark, at: now };
  }
}

/** What a member of another node said: its numbers, and whether they may be kept. */
interface Told {
  node_id: string;
  member_id: string;
  level: SharingLevel;
  copies: boolean;
  policy_version: number;
  data_at: Instant;
  /** Null: it gave none. */
  counts: unknown;
}

function toldBy<Answer>(
  { ownNodeId }: Question,
  sources: readonly Source<Answer>[],
  countsOf: (answer: Answer) => ReadonlyMap<string, unknown>,
): Told[] {
  return sources.flatMap(({ node, answer, dataAt, answered }) => {
    if (answer === null || dataAt === null || node.id === ownNodeId) return [];
    const counts = countsOf(answer);
    return [...answered.values()].map(({ id, level, copies, policyVersion }) => ({
      node_id: node.id,
      member_id: id,
      level,
      copies,
      policy_version: policyVersion,
      data_at: dataAt,
      counts: counts.get(id) ?? null,
    }));
  });
}

const OLDEST_MS = 30 * 86_400_000;
const DROPPED_EVERY_MS = 3_600_000;

function hashOf(asked: unknown): Buffer {
  return createHash('sha256').update(canonical(asked)).digest();
}

const dropLeft = `
DELETE FROM group_count_copy c WHERE c.data_at < $2
  OR NOT EXISTS (SELECT FROM jsonb_to_recordset($1::jsonb) AS m(id text, "nodeId" uuid)
    WHERE m."nodeId" = c.node_id AND m.id = c.member_id)`;

const dropClosed = `
DELETE FROM group_count_copy c USING jsonb_to_recordset($1::jsonb)
  AS t(node_id uuid, member_id text, copies boolean, policy_version integer)
WHERE t.node_id = c.node_id AND t.member_id = c.member_id AND (NOT t.copies OR t.policy_version > c.policy_version)`;

const upsert = `
INSERT INTO group_count_copy AS c (node_id, member_id, operation, asked, role, level, policy_version, data_at, counts)
SELECT t.node_id, t.member_id, $2, $3, $4, t.level, t.policy_version, t.data_at, t.counts
FROM jsonb_to_recordset($1::jsonb)
  AS t(node_id uuid, member_id text, level text, policy_version integer, data_at timestamptz, counts jsonb)
ORDER BY t.node_id, t.member_id
ON CONFLICT (node_id, member_id, operation, asked, role) DO UPDATE
SET level = excluded.level, policy_version = excluded.policy_version, data_at = excluded.data_at, counts = excluded.counts
WHERE c.data_at <= excluded.data_at`;
