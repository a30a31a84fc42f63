import { theCommandLine } from '../../../../libs/database/src/index.js';
import { type Kept, selectRecords } from '../../../../libs/records/src/index.js';
import type { OpenNode } from './with-node.js';
import { Unusable } from './unusable.js';

/** The member that somebody names: by its id, its SIREN or its whole name. */
export async function findMember({ database }: OpenNode, named: string): Promise<Kept<'MEMBER'>> {
  const found = await database.transactions.read(theCommandLine, (tx) =>
    selectRecords(
      tx,
      'MEMBER',
      'WHERE t.member_id = $1 OR t.siren = $1 OR lower(t.name) = lower($1) ORDER BY t.member_id LIMIT 2',
      [named],
    ),
  );
  const [member] = found;
  if (member === undefined) {
    throw new Unusable({
      fr: `« ${named} » : aucun membre n’a cet identifiant, ce SIREN ou ce nom.`,
      en: `“${named}”: no member has this id, SIREN or name.`,
    });
  }
  if (found.length > 1) {
    throw new Unusable({
      fr: `« ${named} » : plusieurs membres ; donnez l’identifiant.`,
      en: `“${named}”: several members; give the id.`,
    });
  }
  return member;
}
