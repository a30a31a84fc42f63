import type { ReadTx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { declarations, type KeptDeclaration } from '../roster/declarations.js';

/** The node of this id, or exactly this name, among those that the keeper knows and that `fits`. Refused when there is none, or several. */
export async function findNode(
  tx: ReadTx,
  told: string,
  fits: (one: KeptDeclaration) => boolean,
  path: string[] = ['input', 'nodeId'],
): Promise<KeptDeclaration> {
  const all = (await declarations(tx)).filter(fits);
  const byId = all.find(({ nodeId }) => nodeId === told);
  if (byId !== undefined) return byId;
  const byName = all.filter(({ declared }) => declared.name === told.trim());
  if (byName.length > 1) {
    const ids = byName.map(({ nodeId }) => nodeId).join(', ');
    refuse('CONFLICT', path, {
      fr: `Plusieurs nœuds portent ce nom : donnez l’identifiant de l’un d’eux (${ids}).`,
      en: `Several nodes have this name: give the id of one of them (${ids}).`,
    });
  }
  return byName[0] ?? refuse('NOT_FOUND', path, noNode);
}

const noNode = {
  fr: 'Aucun nœud du groupe auquel cela s’applique n’a cet identifiant ou ce nom.',
  en: 'No node of the group to which this applies has this id or this name.',
};
