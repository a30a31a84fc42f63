import { createInterface } from 'node:readline/promises';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import { importBundles, type ImportPlan, previewImport, type ProviderChoices } from '../../../../libs/exchange/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { readRegisters } from '../check/read-registers.js';
import { type OpenNode, withNode } from '../node/with-node.js';
import { Unusable } from '../node/unusable.js';
import type { ImportOptions } from './import.command.js';
import { planInWords } from './plan-in-words.js';

/** Shows what files would change, asks, and brings them in: all of them, or nothing. */
export async function importFiles(files: readonly string[], options: ImportOptions, language: Language): Promise<void> {
  const { bundles, complaints } = await readRegisters(files, language);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (bundles === null) {
    process.exitCode = 2;
    return;
  }
  await withNode(language, (node) => bring(node, bundles, options));
}

async function bring(node: OpenNode, bundles: readonly RegisterBundle[], options: ImportOptions): Promise<number> {
  const { database, language, say } = node;
  const replace = options.replace ?? false;
  let providers = choicesIn(options.provider ?? []);
  const plans: ImportPlan[] = [];
  for (const bundle of bundles)
    plans.push(await previewImport(database.transactions, theCommandLine, bundle, { providers, replace }));
  if (options.newProviders) providers = { ...newOnes(plans), ...providers };
  for (const plan of plans) for (const line of planInWords(plan, replace, language)) say(line);
  if (options.dryRun) return 0;

  const unsure = plans.flatMap((plan) =>
    plan.providers.filter(({ how, fileId }) => how === 'TO_CONFIRM' && !(fileId in providers)),
  );
  if (unsure.length > 0) throw new Unusable(confirmFirst);
  if (!options.yes && !(await isAgreed(language))) return 1;
  const done = await importBundles(database.transactions, theCommandLine, bundles, { providers, replace });
  if (!Array.isArray(done)) throw done;
  say({ fr: 'Les registres ont été importés.', en: 'The registers were imported.' }[language]);
  return 0;
}

async function isAgreed(language: Language): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Unusable(sayYes);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question({ fr: 'Importer ? [o/N] ', en: 'Import? [y/N] ' }[language]);
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}

/** `p1=0190…` or `p1=new`. */
function choicesIn(given: readonly string[]): ProviderChoices {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      const [fileId, catalogueId] = [text.slice(0, at), text.slice(at + 1)];
      if (at < 1 || catalogueId === '') throw new Unusable(wrongChoice(text));
      return [fileId, catalogueId === 'new' ? ('NEW' as const) : { catalogueId }];
    }),
  );
}

function newOnes(plans: readonly ImportPlan[]): ProviderChoices {
  const unsure = plans.flatMap(({ providers }) => providers.filter(({ how }) => how === 'TO_CONFIRM'));
  return Object.fromEntries(unsure.map(({ fileId }) => [fileId, 'NEW' as const]));
}

const confirmFirst = {
  fr: 'Des prestataires sont à confirmer : dites pour chacun --provider ID=ID_DU_CATALOGUE ou --provider ID=new, ou --new-providers pour tous.',
  en: 'Some providers are to be confirmed: say for each --provider ID=CATALOGUE_ID or --provider ID=new, or --new-providers for all.',
};
const sayYes = {
  fr: 'Rien n’a été importé : ajoutez --yes pour importer sans être devant un terminal.',
  en: 'Nothing was imported: add --yes to import without a terminal.',
};
const wrongChoice = (text: string) => ({
  fr: `--provider : « ${text} » ; attendu : ID_DU_FICHIER=ID_DU_CATALOGUE ou ID_DU_FICHIER=new`,
  en: `--provider: “${text}”; expected: FILE_ID=CATALOGUE_ID or FILE_ID=new`,
});
