import type { ImportPlan, PlannedProvider, ProviderChoices } from '../../../../libs/exchange/src/index.js';
import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { Complaint } from '../node/complaint.js';

/** What was said of providers, each of them in the files. */
export function choicesIn(given: readonly (readonly [string, string])[], bundles: readonly RegisterBundle[]): ProviderChoices {
  for (const [fileId] of given) refuseUnlessOne(fileId, bundles);
  return Object.fromEntries(
    given.map(([fileId, is]) => [fileId, is.toLowerCase() === 'new' ? ('NEW' as const) : { catalogueId: is }]),
  );
}

/**
 * With it, nothing is left to confirm. What has no identifier is new too: a name alone, which an earlier file of the same import
 * brings, would have to be confirmed.
 */
export function allNew(given: ProviderChoices, plans: readonly ImportPlan[], bundles: readonly RegisterBundle[]): ProviderChoices {
  const isNew = ({ how, added }: PlannedProvider) =>
    how === 'TO_CONFIRM' ||
    (how === 'NEW' && added !== null && Object.values(added.identifiers ?? {}).every((one) => one === null));
  const fileIds = plans.flatMap(({ providers }) => providers.filter(isNew).map(({ fileId }) => fileId));
  const left = [...new Set(fileIds)].filter((fileId) => !Object.hasOwn(given, fileId));
  for (const fileId of left) refuseUnlessOne(fileId, bundles);
  return { ...Object.fromEntries(left.map((fileId) => [fileId, 'NEW' as const])), ...given };
}

/** One id in two files may be two providers: one choice cannot speak for both. */
function refuseUnlessOne(fileId: string, bundles: readonly RegisterBundle[]): void {
  const names = new Set(bundles.flatMap(({ providers }) => providers.filter(({ id }) => id === fileId).map(({ name }) => name)));
  if (names.size === 1) return;
  if (names.size === 0) throw new Complaint(nobody(fileId));
  throw new Complaint(several(fileId, [...names]));
}

const nobody = (fileId: string) => ({
  fr: `--provider : aucun fichier n’a de prestataire « ${fileId} »`,
  en: `--provider: no file has a provider “${fileId}”`,
});

const several = (fileId: string, names: string[]) => ({
  fr: `le prestataire « ${fileId} » n’est pas le même d’un fichier à l’autre (${names.join(', ')}) : importez ces fichiers l’un après l’autre`,
  en: `the provider “${fileId}” is not the same in each file (${names.join(', ')}): import these files one after the other`,
});
