import { type Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: { fr: 'les membres de ce nœud', en: 'the members of this node' },
  list: { fr: 'les montre', en: 'shows them' },
  add: { fr: 'en ajoute un', en: 'adds one' },
  remove: { fr: 'en retire un, dont le registre est vide', en: 'removes one, whose register is empty' },
  member: { fr: 'identifiant, SIREN ou nom', en: 'id, SIREN or name' },
};

/** `vigie member list | add | remove` */
export function memberCommand(language: Language): Command {
  const members = nodeCommand('member', WORDS.about, language);
  members.addCommand(
    nodeCommand('list', WORDS.list, language).action(async () => {
      await (await import('./members.js')).listMembers(language);
    }),
  );
  members.addCommand(
    nodeCommand('add', WORDS.add, language)
      .requiredOption('--name <name>')
      .addOption(new Option('--kind <kind>').choices(KINDS).makeOptionMandatory())
      .option('--siren <siren>')
      .option('--country <country>', undefined, 'FR')
      .action(async (options: { name: string; kind: string; siren?: string; country: string }) => {
        await (await import('./members.js')).addMember(options, language);
      }),
  );
  members.addCommand(
    nodeCommand('remove', WORDS.remove, language)
      .argument('<member>', WORDS.member[language])
      .action(async (member: string) => {
        await (await import('./members.js')).removeMember(member, language);
      }),
  );
  return members;
}

const KINDS = [
  'COMMUNE',
  'EPCI',
  'SYNDICAT',
  'DEPARTEMENT',
  'REGION',
  'CCAS',
  'CDG',
  'GIP',
  'SDIS',
  'OTHER_PUBLIC',
  'ASSOCIATION',
  'COMPANY',
];
