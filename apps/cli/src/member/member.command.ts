import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';
import type { AddMemberOptions } from './add-member.js';

const WORDS = {
  fr: {
    about: 'les collectivités qui tiennent leur registre sur ce nœud',
    list: 'les donne toutes : identifiant, SIREN, nature, nom',
    add: 'en ajoute une, et affiche son identifiant',
    remove: 'en retire une dont le registre est vide',
    name: 'son nom',
    kind: 'sa nature : COMMUNE, EPCI, SYNDICAT, DEPARTEMENT, REGION, CCAS, CDG, GIP, SDIS, OTHER_PUBLIC, ASSOCIATION ou COMPANY',
    siren: 'son SIREN',
    country: 'son pays, en deux lettres',
    member: 'son identifiant, son SIREN, ou son nom exact',
  },
  en: {
    about: 'the members that keep their register on this node',
    list: 'gives them all: id, SIREN, kind, name',
    add: 'adds one, and prints its id',
    remove: 'removes one whose register is empty',
    name: 'its name',
    kind: 'its kind: COMMUNE, EPCI, SYNDICAT, DEPARTEMENT, REGION, CCAS, CDG, GIP, SDIS, OTHER_PUBLIC, ASSOCIATION or COMPANY',
    siren: 'its SIREN',
    country: 'its country, in two letters',
    member: 'its id, its SIREN, or its exact name',
  },
} as const;

/** `vigie member …` */
export function memberCommand(language: Language): Command {
  const words = WORDS[language];
  const list = new Command('list')
    .description(words.list)
    .addOption(langOption(language))
    .action(async ({ lang }: { lang: Language }) => {
      const { listMembers } = await import('./list-members.js');
      process.exitCode = await listMembers(lang);
    });
  const add = new Command('add')
    .description(words.add)
    .addOption(new Option('--name <name>', words.name).makeOptionMandatory())
    .addOption(new Option('--kind <kind>', words.kind).makeOptionMandatory())
    .addOption(new Option('--siren <siren>', words.siren))
    .addOption(new Option('--country <country>', words.country))
    .addOption(langOption(language))
    .action(async (given: AddMemberOptions) => {
      const { addMember } = await import('./add-member.js');
      process.exitCode = await addMember(given);
    });
  const remove = new Command('remove')
    .description(words.remove)
    .argument('<member>', words.member)
    .addOption(langOption(language))
    .action(async (member: string, { lang }: { lang: Language }) => {
      const { removeMember } = await import('./remove-member.js');
      process.exitCode = await removeMember(member, lang);
    });
  return new Command('member').description(words.about).addCommand(list).addCommand(add).addCommand(remove);
}
