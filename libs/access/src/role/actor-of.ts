import type { Tx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';

/** The account or the token that a role is for, told by its id or, for an account, by its address. */
export async function actorOf(tx: Tx, { actorId, email }: { actorId: string | null; email: string | null }): Promise<string> {
  if ((actorId === null) === (email === null)) {
    refuse('INVALID', ['input'], { fr: 'Indiquez l’un de actorId et email.', en: 'Give one of actorId and email.' });
  }
  const [found] = await tx.rows<{ id: string }>(
    `SELECT id FROM account WHERE (id::text = $1 OR lower(email) = lower($2)) AND erased_at IS NULL
     UNION ALL SELECT id FROM api_token WHERE id::text = $1 AND revoked_at IS NULL`,
    [actorId, email],
  );
  return (
    found?.id ??
    refuse('NOT_FOUND', ['input', actorId === null ? 'email' : 'actorId'], {
      fr: 'Personne n’a cet identifiant ou cette adresse ici : invitez-la d’abord.',
      en: 'Nobody has this id or this address here: invite them first.',
    })
  );
}
