import { theBackground, type Transactions, type Tx } from '../../../database/src/index.js';
import { sweep } from '../../../findings/src/index.js';
import { canonical } from '../../../journal/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import type { Said } from './ask-holders.js';
import type { ClaimElsewhere } from './claims.query.js';
import { asKnownHere } from './known-here.js';

/** Keeps what the holder’s node says; when it says something else than before, those who rely on it are examined again. */
export async function keepConfirmation(transactions: Transactions, { memberId, ref }: ClaimElsewhere, said: Said): Promise<void> {
  await transactions.run(theBackground, async (tx) => {
    if (said.outcome !== 'OK') return tx.rows(notConfirmed, [memberId, ref, tx.at, said.outcome]);
    const holder = said.holder && (await asKnownHere(tx, said.holder));
    const before = await saidBefore(tx, memberId, ref);
    await tx.rows(confirmed, [memberId, ref, tx.at, holder && JSON.stringify(holder)]);
    if (canonical(before) !== canonical(holder)) await sweep(tx, [{ kind: 'AGREEMENT', subject: ref }]);
  });
}

/** With what the member is examined until now; null: with nothing. */
async function saidBefore(tx: Tx, memberId: string, ref: string): Promise<RegisterBundle | null> {
  const [kept] = await tx.rows<{ holder: RegisterBundle | null }>(
    'SELECT CASE WHEN NOT stale THEN holder END AS holder FROM agreement_confirmation WHERE member_id = $1 AND ref = $2 FOR UPDATE',
    [memberId, ref],
  );
  return kept?.holder ?? null;
}

const confirmed = `
INSERT INTO agreement_confirmation (member_id, ref, asked_at, confirmed_at, stale, outcome, holder)
SELECT member_id, $2, $3, $3, false, 'OK', $4 FROM member WHERE member_id = $1
ON CONFLICT (member_id, ref) DO UPDATE SET asked_at = excluded.asked_at, confirmed_at = excluded.confirmed_at, stale = false,
  outcome = excluded.outcome, holder = excluded.holder`;

/** What was confirmed before holds until it is a day old. */
const notConfirmed = `
INSERT INTO agreement_confirmation (member_id, ref, asked_at, outcome) SELECT member_id, $2, $3, $4 FROM member WHERE member_id = $1
ON CONFLICT (member_id, ref) DO UPDATE SET asked_at = excluded.asked_at, outcome = excluded.outcome`;
