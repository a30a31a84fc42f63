import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';
import { GROUP_WORDS } from './group-words.js';

type Words = (typeof GROUP_WORDS)[Language];
type Action = (words: Words, language: Language) => Command;

/** `vigie group …` */
export function groupCommand(language: Language): Command {
  const words = GROUP_WORDS[language];
  const group = new Command('group').description(words.about);
  for (const action of ACTIONS) group.addCommand(action(words, language).addOption(langOption(language)));
  return group;
}

const create: Action = (words) =>
  new Command('create')
    .description(words.create)
    .addOption(new Option('--name <name>', words.name).makeOptionMandatory())
    .addOption(new Option('--node-name <name>', words.nodeName).makeOptionMandatory())
    .addOption(new Option('--url <url>', words.url))
    .action(async (given: { lang: Language; name: string; nodeName: string; url?: string }) => {
      const { createGroup } = await import('./create-group.js');
      process.exitCode = await createGroup(given);
    });

const invite: Action = (words) =>
  new Command('invite')
    .description(words.invite)
    .addOption(new Option('--days <days>', words.days).argParser(Number).default(7))
    .action(async ({ lang, days }: { lang: Language; days: number }) => {
      const { inviteNode } = await import('./invite-node.js');
      process.exitCode = await inviteNode(days, lang);
    });

const join: Action = (words) =>
  new Command('join')
    .description(words.join)
    .argument('<code>', words.code)
    .addOption(new Option('--node-name <name>', words.nodeName).makeOptionMandatory())
    .addOption(new Option('--url <url>', words.url))
    .action(async (code: string, given: { lang: Language; nodeName: string; url?: string }) => {
      const { joinGroup } = await import('./join-group.js');
      process.exitCode = await joinGroup({ code, ...given });
    });

const approve: Action = (words) =>
  new Command('approve')
    .description(words.approve)
    .argument('<node>', words.node)
    .addOption(new Option('--fingerprint <fingerprint>', words.fingerprint))
    .addOption(new Option('--yes', words.yes))
    .action(async (node: string, given: { lang: Language; fingerprint?: string; yes?: true }) => {
      const { approveNode } = await import('./approve-node.js');
      process.exitCode = await approveNode(node, given);
    });

const list =
  (name: 'members' | 'nodes' | 'status'): Action =>
  (words) =>
    new Command(name).description(words[name]).action(async ({ lang }: { lang: Language }) => {
      const { showGroup } = await import('./show-group.js');
      process.exitCode = await showGroup(name, lang);
    });

const decide =
  (name: 'refuse' | 'suspend' | 'resume' | 'remove'): Action =>
  (words) =>
    new Command(name)
      .description(words[name])
      .argument('<node>', words.node)
      .action(async (node: string, { lang }: { lang: Language }) => {
        const { decideOnNode } = await import('./decide-on-node.js');
        process.exitCode = await decideOnNode(name, node, lang);
      });

const rotate: Action = (words) =>
  new Command('rotate')
    .description(words.rotate)
    .addOption(new Option('--group', words.ofGroup))
    .action(async ({ lang, group }: { lang: Language; group?: true }) => {
      const { rotateKeys } = await import('./rotate-keys.js');
      process.exitCode = await rotateKeys(group ? 'GROUP' : 'NODE', lang);
    });

const change: Action = (words) =>
  new Command('change')
    .description(words.change)
    .addOption(new Option('--node-name <name>', words.nodeName))
    .addOption(new Option('--url <url>', words.url))
    .action(async (given: { lang: Language; nodeName?: string; url?: string }) => {
      const { changeNode } = await import('./change-node.js');
      process.exitCode = await changeNode(given);
    });

const leave: Action = (words) =>
  new Command('leave')
    .description(words.leave)
    .addOption(new Option('--unheard', words.unheard))
    .action(async ({ lang, unheard }: { lang: Language; unheard?: true }) => {
      const { leaveGroup } = await import('./leave-group.js');
      process.exitCode = await leaveGroup(unheard === true, lang);
    });

const ACTIONS = [
  create,
  invite,
  join,
  approve,
  decide('refuse'),
  list('members'),
  list('nodes'),
  list('status'),
  rotate,
  change,
  decide('suspend'),
  decide('resume'),
  decide('remove'),
  leave,
];
