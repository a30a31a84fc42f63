import { columns } from '../../../../../libs/runtime/src/index.js';
import type { DemonstrationAccount } from '../let-in.js';
import { bringTogether } from './bring-together.js';
import type { RunningNode } from './demonstration-group.js';

/** What the person who started the group reads in the terminal; each node is given its part first. */
export async function welcomeToGroup(nodes: readonly RunningNode[]): Promise<string> {
  const accounts = await Promise.all(nodes.map(({ process }) => process.ask('load', null)));
  await bringTogether('Groupe de la Haute-Vézonne', nodes);
  const worries = await Promise.all(nodes.map((node, index) => worriesOf(node, accounts[index]?.[0])));
  const [founder = [], ...others] = accounts;
  return [
    '',
    '  Vigie · démonstration : un groupe de trois nœuds, des collectivités inventées, des règles et des prestataires réels',
    '',
    ...worries.flat(),
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

async function worriesOf({ name, process }: RunningNode, account: DemonstrationAccount | undefined): Promise<string[]> {
  if (account === undefined) return [];
  const found = await process.ask('worries', { accountId: account.accountId });
  return [`  ${name}`, `  ${'─'.repeat(name.length)}`, '', ...found, ''];
}

const accountLines = (accounts: readonly DemonstrationAccount[]) =>
  inColumns(accounts.map(({ name, work, email, password }) => [`    ${name}, ${work}`, email, password]));

const inColumns = (lines: string[][]) => [...columns(lines)].map((line) => line.trimEnd());
