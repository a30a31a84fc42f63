import { theBackground, type Transactions, type Tx } from '../../../database/src/index.js';
import { holdChain } from '../../../journal/src/index.js';
import { calendarInForce, currentLaw } from '../calendar/current-law.js';
import { keepCalendarChanges } from '../calendar/keep-calendar-changes.js';
import { examineRegister } from '../examination/examine-register.js';
import { type PartSeeds, seedsFrom, together } from '../examination/seeds.js';

/** What one step of the background work came to. */
export type Step = 'EXAMINED' | 'FAILED' | 'WAITING' | 'NOTHING';

/**
 * One step: finds out whom the changes elsewhere touch, then examines one member whose findings are not current, in a transaction of
 * its own. Several processes may do it at once.
 */
export async function examineNextDue(
  transactions: Transactions,
  onFailure: (memberId: string, error: unknown) => void,
): Promise<Step> {
  await transactions.run(theBackground, expandSweeps);
  const at: { memberId: string | null } = { memberId: null };
  let isLeft = false;
  try {
    await transactions.run(theBackground, async (tx) => {
      at.memberId = await nextMember(tx);
      if (at.memberId !== null) await examineMember(tx, at.memberId);
      else isLeft = await isSomethingLeft(tx);
    });
  } catch (error) {
    const { memberId } = at;
    if (memberId === null) throw error;
    onFailure(memberId, error);
    await transactions.run(theBackground, (tx) => putLast(tx, memberId));
    return 'FAILED';
  }
  if (at.memberId !== null) return 'EXAMINED';
  return isLeft ? 'WAITING' : 'NOTHING';
}

/**
 * Those that a sweep touches become due once no transaction is left that may have read what was there before it. What members say
 * together is heard once all those who are examined whole have spoken.
 */
async function expandSweeps(tx: Tx): Promise<void> {
  const waiting = await tx.rows<{ id: string; isRipe: boolean }>(
    `SELECT id, coalesce(waits_for <= pg_snapshot_xmin(pg_current_snapshot()), false)
       AND (kind <> 'PROVIDER_KEY' OR NOT EXISTS (SELECT FROM examination_due WHERE seeds IS NULL AND NOT failed)) AS "isRipe"
     FROM examination_sweep FOR UPDATE SKIP LOCKED`,
  );
  if (waiting.length === 0) return;
  const ripe = waiting.filter(({ isRipe }) => isRipe).map(({ id }) => id);
  await tx.rows(
    `INSERT INTO examination_due (member_id, id, since, seeds, calendar)
     SELECT p.member_id, gen_random_uuid(), $2, p.seeds, p.calendar
     FROM (SELECT DISTINCT member_id, seeds, calendar FROM examination_pending WHERE sweep = ANY($1)) p
     WHERE p.calendar IS NOT NULL OR NOT EXISTS (
       SELECT FROM examination_due d WHERE d.member_id = p.member_id AND (d.seeds IS NULL OR d.seeds = p.seeds))`,
    [ripe, tx.at],
  );
  await tx.rows('DELETE FROM examination_sweep WHERE id = ANY($1)', [ripe]);
  await tx.rows('UPDATE examination_sweep SET waits_for = pg_snapshot_xmax(pg_current_snapshot()) WHERE waits_for IS NULL');
}

/** The member that has been due the longest, unless another process is at it. */
async function nextMember(tx: Tx): Promise<string | null> {
  const [next] = await tx.rows<{ id: string }>(
    `SELECT member_id AS id FROM (
       SELECT member_id FROM examination_due GROUP BY member_id ORDER BY min(since), member_id LIMIT 20) due
     WHERE pg_try_advisory_xact_lock(hashtextextended('examine ' || member_id, 0)) LIMIT 1`,
  );
  return next?.id ?? null;
}

/** Also by another process, which may be finding out whom a sweep touches, or be examining the last of them. */
async function isSomethingLeft(tx: Tx): Promise<boolean> {
  const [left] = await tx.rows<{ is: boolean }>(
    'SELECT EXISTS (SELECT FROM examination_due) OR EXISTS (SELECT FROM examination_sweep) AS "is"',
  );
  return left?.is === true;
}

async function examineMember(tx: Tx, memberId: string): Promise<void> {
  await holdChain(tx, memberId);
  const due = await tx.rows<{ id: string; seeds: Partial<PartSeeds> | null; calendar: string | null }>(
    'SELECT id, seeds, calendar FROM examination_due WHERE member_id = $1',
    [memberId],
  );
  const changes = await examineRegister(tx, memberId, together(due.map(({ seeds }) => seedsFrom(seeds))), await currentLaw(tx));
  // Whichever calendar had it examined, it is the one in force that changed its findings.
  if (due.some(({ calendar }) => calendar !== null)) await keepCalendarChanges(tx, memberId, await calendarInForce(tx), changes);
  await tx.rows('DELETE FROM examination_due WHERE member_id = $1 AND id = ANY($2)', [memberId, due.map(({ id }) => id)]);
}

/** One that cannot be examined does not keep the others waiting; it stays pending. */
async function putLast(tx: Tx, memberId: string): Promise<void> {
  await tx.rows('UPDATE examination_due SET since = $2, failed = true WHERE member_id = $1', [memberId, tx.at]);
}
