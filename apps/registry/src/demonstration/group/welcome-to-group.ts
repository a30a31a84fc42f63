import { columns } from '../../../../../libs/runtime/src/index.js';
import type { DemonstrationAccount } from '../let-in.js';
import { bringTogether } from './bring-together.js';
import type { RunningNode } from './demonstration-group.js';

/** What the person who started the group reads in the terminal; each node is given its part first. */
export async function welcomeToGroup(nodes: readonly RunningNode[]): Promise<string> {
  const accounts = await Promise.all(nodes.map(({ process }) => process.ask('load', null)));
  await bringTogether('Groupe de la Haute-Vézonne', nodes);
  await Promise.all(nodes.map(({ process }) => process.ask('confirm', null)));
  const [founder = [], ...others] = accounts;
  const worries = await worriesOf(nodes[0], founder[0]);
  return [
    '',
    '  Vigie · démonstration : un groupe de trois nœuds, des collectivités inventées, des règles et des prestataires réels',
    '',
    ...worries,
    '',
    ...inColumns(nodes.map(({ name, address }) => [`    ${name}`, `${address}/`, `${address}/graphql`, `${address}/explorer`])),
    '',
    `  Comptes sur le nœud « ${nodes[0]?.name} » (mots de passe renouvelés à chaque démarrage) :`,
    ...accountLines(founder),
    '',
    '  Comptes de qui tient les autres nœuds :',
    ...accountLines(others.flat()),
    '',
    '  Sur un seul nœud : VIGIE_DEMO=single ; un nœud vide : VIGIE_DEMO=0 npm start (dans un autre dossier, VIGIE_DATA_DIR).',
    '',
    '',
  ].join('\n');
}

/** As the group's DPO is answered. */
async function worriesOf(node: RunningNode | undefined, account: DemonstrationAccount | undefined): Promise<string[]> {
  if (node === undefined || account === undefined) return [];
  return node.process.ask('worries', { accountId: account.accountId });
}

const accountLines = (accounts: readonly DemonstrationAccount[]) =>
  inColumns(accounts.map(({ name, work, email, password }) => [`    ${name}, ${work}`, email, password]));

const inColumns = (lines: string[][]) => [...columns(lines)].map((line) => line.trimEnd());
