import { ruleOf } from '../../../law/src/index.js';
import type { Agreement, RegisterBundle } from '../../../model/src/index.js';
import type { PlannedProvider } from './import-plan.js';

/** The bundle, with the ids that its providers have in the catalogue. An id that the file does not list stays as it is. */
export function renameProviders(bundle: RegisterBundle, providers: readonly PlannedProvider[]): RegisterBundle {
  const ids = new Map(providers.map(({ fileId, catalogueId, added }) => [fileId, catalogueId ?? added?.id ?? fileId]));
  if ([...ids].every(([fileId, id]) => fileId === id)) return bundle;
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    ...bundle,
    engagements: bundle.engagements.map((one) => ({ ...one, providerId: renamed(one.providerId) })),
    locations: bundle.locations.map((one) => ({ ...one, operatorId: one.operatorId && renamed(one.operatorId) })),
    agreements: bundle.agreements.map((agreement) => renameIn(agreement, renamed)),
    decisions:
      bundle.decisions &&
      bundle.decisions.map((one) =>
        ruleOf(one.rule)?.subject === 'PROVIDER' ? { ...one, subjectId: renamed(one.subjectId) } : one,
      ),
  };
}

function renameIn(agreement: Agreement, renamed: (id: string) => string): Agreement {
  const { providerId, subProcessing, subProcessorNotices } = agreement;
  return {
    ...agreement,
    providerId: providerId && renamed(providerId),
    subProcessing: subProcessing && { ...subProcessing, list: subProcessing.list && subProcessing.list.map(renamed) },
    subProcessorNotices:
      subProcessorNotices && subProcessorNotices.map((notice) => ({ ...notice, providerId: renamed(notice.providerId) })),
  };
}
