import { theBackground, type Transactions } from '../../../database/src/index.js';
import { sweep } from '../../../findings/src/index.js';
import { isHeldHere } from './claims.query.js';

/** What nobody has confirmed for 24 hours is no longer known: those who rely on it are examined again. */
export async function doubt(transactions: Transactions, now: number): Promise<void> {
  const limit = new Date(now - A_DAY).toISOString();
  await transactions.run(theBackground, async (tx) => {
    const doubted = await tx.rows<{ ref: string }>(
      'UPDATE agreement_confirmation SET stale = true WHERE NOT stale AND confirmed_at <= $1 RETURNING ref',
      [limit],
    );
    const refs = [...new Set(doubted.map(({ ref }) => ref))].sort();
    await sweep(
      tx,
      refs.map((subject) => ({ kind: 'AGREEMENT', subject })),
    );
  });
}

/** What nobody relies on any more, or whose holder is now a member of this node, is forgotten. */
export async function forget(transactions: Transactions): Promise<void> {
  await transactions.run(theBackground, (tx) => tx.rows(statement));
}

const A_DAY = 24 * 60 * 60_000;

const statement = `
DELETE FROM agreement_confirmation k
WHERE NOT EXISTS (SELECT FROM engagement e WHERE e.member_id = k.member_id AND e.shared_agreement_ref = k.ref)
  OR ${isHeldHere('k.ref')}`;
