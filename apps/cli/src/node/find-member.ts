import type { ReadTx } from '../../../../libs/database/src/index.js';
import { findRecord, selectRecords, type Kept } from '../../../../libs/records/src/index.js';
import { refuse } from '../../../../libs/runtime/src/index.js';

/** The member of this id, or this SIREN, or exactly this name. Refused when there is none, or several. */
export async function findMember(tx: ReadTx, told: string): Promise<Kept<'MEMBER'>> {
  const known = await findRecord(tx, 'MEMBER', told, told);
  if (known !== null) return known;
  const siren = told.replaceAll(/\s/g, '');
  const found = await selectRecords(tx, 'MEMBER', 'WHERE t.siren = $1 OR t.name = $2 ORDER BY t.member_id', [siren, told]);
  if (found.length > 1) {
    const ids = found.map(({ memberId }) => memberId).join(', ');
    refuse('CONFLICT', ['member'], {
      fr: `plusieurs collectivités répondent à « ${told} » : donnez l’identifiant de l’une d’elles (${ids})`,
      en: `several members answer to “${told}”: give the id of one of them (${ids})`,
    });
  }
  return (
    found[0] ??
    refuse('NOT_FOUND', ['member'], {
      fr: `aucune collectivité de ce nœud n’a pour identifiant, SIREN ou nom « ${told} » (vigie member list les donne)`,
      en: `no member of this node has the id, SIREN or name “${told}” (vigie member list gives them)`,
    })
  );
}
