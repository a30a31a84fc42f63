import { FirstAccount } from '../../../libs/access/src/index.js';
import { type Actor, Transactions } from '../../../libs/database/src/index.js';
import { Clock, columns, type Settings } from '../../../libs/runtime/src/index.js';
import type { DemonstrationAccount } from './demonstration/let-in.js';
import { loadDemonstration, wholeDemonstration } from './demonstration/load-demonstration.js';
import { worries } from './demonstration/worries.js';
import type { Node } from './node.js';

/** What the person who started the node reads in the terminal; the demonstration is loaded for it first, when it is asked for. */
export async function welcome({ app, address }: Node, settings: Settings): Promise<string> {
  const transactions = app.get(Transactions);
  const at = settings.publicUrl ?? address;
  const accounts = settings.demonstration === null ? null : await loadDemonstration(transactions, wholeDemonstration());
  const [dpo] = accounts ?? [];
  const found = dpo === undefined ? [] : await worries(transactions, actorOf(dpo), app.get(Clock).today());
  const link = await app.get(FirstAccount).link();
  return [
    '',
    `  Vigie${accounts === null ? '' : ' · démonstration : des collectivités inventées, des règles et des prestataires réels'}`,
    '',
    ...(found.length === 0 ? [] : [...found, '']),
    `    Ouvrir       ${at}/`,
    `    GraphQL      ${at}/graphql`,
    `    Explorateur  ${at}/explorer`,
    `    Santé        ${at}/health/ready`,
    ...(link === null ? [] : firstAccount(`${at}/first-account#${link}`)),
    ...(accounts === null ? [] : accountLines(accounts)),
    '',
    '',
  ].join('\n');
}

function firstAccount(link: string): string[] {
  return [
    '',
    '  Premier compte (lien à usage unique, valable une heure) :',
    '  First account (one-time link, valid for an hour):',
    `    ${link}`,
  ];
}

function accountLines(accounts: readonly DemonstrationAccount[]): string[] {
  return [
    '',
    '  Comptes de la démonstration (mots de passe renouvelés à chaque démarrage) :',
    ...[...columns(accounts.map(({ name, work, email, password }) => [`    ${name}, ${work}`, email, password]))].map((line) =>
      line.trimEnd(),
    ),
    '',
    '  Pour un nœud vide : VIGIE_DEMO=0 npm start, dans un autre dossier de données (VIGIE_DATA_DIR).',
  ];
}

const actorOf = ({ accountId }: DemonstrationAccount): Actor => ({ reach: 'GRANTED', id: accountId, through: 'NODE' });
