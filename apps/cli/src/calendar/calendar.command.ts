import { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';

const WORDS = {
  fr: {
    about: 'le calendrier du droit, sous lequel les registres sont examinés',
    list: 'donne les calendriers chargés, le dernier en vigueur, et ce que chacun a changé',
    load: 'charge un calendrier plus récent et réexamine tous les registres',
    changes: 'donne, constat par constat, ce que le dernier calendrier a changé',
    file: 'les tables du droit, en un seul fichier JSON',
  },
  en: {
    about: 'the calendar of law, under which registers are examined',
    list: 'gives the calendars that were loaded, the last in force, and what each changed',
    load: 'loads a later calendar and examines every register again',
    changes: 'gives, finding by finding, what the last calendar changed',
    file: 'the tables of the law, in one JSON file',
  },
} as const;

/** `vigie calendar …` */
export function calendarCommand(language: Language): Command {
  const words = WORDS[language];
  const list = new Command('list')
    .description(words.list)
    .addOption(langOption(language))
    .action(async ({ lang }: { lang: Language }) => {
      const { listCalendars } = await import('./list-calendars.js');
      process.exitCode = await listCalendars(lang);
    });
  const load = new Command('load')
    .description(words.load)
    .argument('<file>', words.file)
    .addOption(langOption(language))
    .action(async (file: string, { lang }: { lang: Language }) => {
      const { loadCalendarFile } = await import('./load-calendar-file.js');
      process.exitCode = await loadCalendarFile(file, lang);
    });
  const changes = new Command('changes')
    .description(words.changes)
    .addOption(langOption(language))
    .action(async ({ lang }: { lang: Language }) => {
      const { listChanges } = await import('./list-changes.js');
      process.exitCode = await listChanges(lang);
    });
  return new Command('calendar').description(words.about).addCommand(list).addCommand(load).addCommand(changes);
}
