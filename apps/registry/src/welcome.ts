import type { Settings } from '../../../libs/runtime/src/index.js';
import { FirstAccount } from '../../../libs/access/src/index.js';
import type { Node } from './node.js';

/** What the person who started the node reads in the terminal. */
export async function welcome({ app, address }: Node, settings: Settings): Promise<string> {
  const at = settings.publicUrl ?? address;
  const link = await app.get(FirstAccount).link();
  const first =
    link === null
      ? []
      : [
          '',
          '  Premier compte (lien à usage unique, valable une heure) :',
          '  First account (one-time link, valid for an hour):',
          `    ${at}/first-account#${link}`,
        ];
  return [
    '',
    '  Vigie',
    `    Ouvrir       ${at}/`,
    `    GraphQL      ${at}/graphql`,
    `    Explorateur  ${at}/explorer`,
    `    Santé        ${at}/health/ready`,
    ...first,
    '',
    '',
  ].join('\n');
}
