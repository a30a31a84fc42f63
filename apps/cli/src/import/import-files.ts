import { theBackground, theCommandLine } from '../../../../libs/database/src/index.js';
import { importBundles, previewImport, type ImportChoices, type ImportPlan } from '../../../../libs/exchange/src/index.js';
import { examineEverythingDue, loadShippedCalendar } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { readRegisters } from '../check/read-registers.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { onNode, type NodeAtHand } from '../node/on-node.js';
import { confirmed } from '../terminal/confirmed.js';
import { printed } from '../terminal/printed.js';
import { planInWords } from './plan-in-words.js';
import { allNew, choicesIn } from './provider-choices.js';
import { toConfirm } from './provider-lines.js';

export interface ImportOptions {
  lang: Language;
  dryRun?: true;
  replace?: true;
  /** The id of a provider in the files, and that of the catalogue, or `new`. */
  provider?: [string, string][];
  allNewProviders?: true;
  yes?: true;
}

/** Brings the registers of these files in, all or none. 1: refused, or the person said no; 2: a file cannot be read. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<ExitCode> {
  const { bundles, complaints } = await readRegisters(files, options.lang);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (bundles === null) return 2;
  return explained(options.lang, () => {
    const choices: ImportChoices = { providers: choicesIn(options.provider ?? [], bundles), replace: options.replace === true };
    return onNode(options.lang, (node) => bring({ files, bundles, choices, options }, node));
  });
}

interface Import {
  files: readonly string[];
  bundles: Parameters<typeof importBundles>[2];
  choices: ImportChoices;
  options: ImportOptions;
}

async function bring(asked: Import, node: NodeAtHand): Promise<ExitCode> {
  const { files, options } = asked;
  const { choices, plans } = await planned(asked, node);
  await printed(plans.flatMap((plan, i) => [...planInWords(plan, files[i] ?? '', options)]));
  const unsure = plans.flatMap(({ providers }) =>
    providers.filter(({ how, fileId }) => how === 'TO_CONFIRM' && !Object.hasOwn(choices.providers, fileId)),
  );
  if (unsure.length > 0) {
    for (const provider of unsure) process.stderr.write(`vigie: ${toConfirm(provider, options.lang)}\n`);
    return 1;
  }
  if (options.dryRun) return 0;
  if (!options.yes && !process.stdin.isTTY) throw new Complaint(needsYes);
  if (!options.yes && !(await confirmed(WORDS[options.lang].question, options.lang))) {
    process.stderr.write(`vigie: ${WORDS[options.lang].nothing}\n`);
    return 1;
  }
  return write({ ...asked, choices }, node);
}

async function planned(asked: Import, node: NodeAtHand): Promise<{ choices: ImportChoices; plans: ImportPlan[] }> {
  const { bundles, choices, options } = asked;
  const plansWith = async (given: ImportChoices) => {
    const plans: ImportPlan[] = [];
    for (const bundle of bundles) plans.push(await previewImport(node.transactions, theCommandLine, bundle, given));
    return plans;
  };
  const plans = await plansWith(choices);
  if (!options.allNewProviders) return { choices, plans };
  const completed = { ...choices, providers: allNew(choices.providers, plans, bundles) };
  return { choices: completed, plans: await plansWith(completed) };
}

/** Where it is refused, the place in the file is told with the reason. */
async function write({ bundles, choices, options }: Import, { transactions }: NodeAtHand): Promise<ExitCode> {
  await transactions.run(theBackground, loadShippedCalendar);
  const done = await importBundles(transactions, theCommandLine, bundles, choices);
  if (!Array.isArray(done)) {
    for (const { path, message } of done.errors) {
      process.stderr.write(`vigie: ${[path.join('.'), message[options.lang]].filter(Boolean).join(' – ')}\n`);
    }
    process.stderr.write(`vigie: ${WORDS[options.lang].nothing}\n`);
    return 1;
  }
  await examineEverythingDue(transactions);
  await printed([`${WORDS[options.lang].done(done.length)}\n`]);
  return 0;
}

const needsYes = {
  fr: 'rien n’a été importé : ajoutez --yes pour importer sans qu’on vous le demande',
  en: 'nothing was imported: add --yes to import without being asked',
};

const WORDS = {
  fr: {
    question: 'Importer ? [o/N] ',
    nothing: 'rien n’a été importé',
    done: (count: number) => (count > 1 ? `${count} registres importés.` : 'Registre importé.'),
  },
  en: {
    question: 'Import? [y/N] ',
    nothing: 'nothing was imported',
    done: (count: number) => (count > 1 ? `${count} registers imported.` : 'Register imported.'),
  },
} as const;
