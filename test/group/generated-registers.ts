import type { TestDatabase } from '../support/database.js';
import { theBackground } from '../../libs/database/src/index.js';
import { importBundles } from '../../libs/exchange/src/index.js';
import { examineEverythingDue } from '../../libs/findings/src/index.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { accepted } from '../../libs/runtime/src/index.js';

/** A generated register as that of a member of its own, with providers of its own: what others say changes nothing in it. */
export function apart(bundle: RegisterBundle, id: string): RegisterBundle {
  const provider = (old: string) => `${id}-${old}`;
  const ifAny = (old: string | null) => old && provider(old);
  const ids = (records: readonly { id: string }[]) => new Set(records.map((one) => one.id));
  const [activities, engagements, agreements] = [ids(bundle.activities), ids(bundle.engagements), ids(bundle.agreements)];
  return {
    ...bundle,
    member: { ...bundle.member, id, name: `Membre ${id}`, siren: null },
    activities: bundle.activities.map((one) => ({
      ...one,
      arrangementIds: one.arrangementIds?.filter((each) => agreements.has(each)) ?? null,
    })),
    providers: bundle.providers.map((one) => ({
      ...one,
      id: provider(one.id),
      name: `${one.name} ${id}`,
      identifiers: null,
      memberId: null,
    })),
    engagements: bundle.engagements.map((one) => ({
      ...one,
      activityIds: one.activityIds.filter((each) => activities.has(each)),
      agreementIds: one.agreementIds?.filter((each) => agreements.has(each)) ?? null,
      parentId: one.parentId !== null && engagements.has(one.parentId) ? one.parentId : null,
      providerId: provider(one.providerId),
      sharedAgreementRef: null,
    })),
    locations: bundle.locations.map((one) => ({ ...one, operatorId: ifAny(one.operatorId) })),
    agreements: bundle.agreements.map((one) => ({
      ...one,
      holderId: one.holderId === bundle.member.id ? id : `elsewhere-${id}`,
      providerId: ifAny(one.providerId),
      beneficiaries: null,
      subProcessing: one.subProcessing && { ...one.subProcessing, list: one.subProcessing.list?.map(provider) ?? null },
      subProcessorNotices:
        one.subProcessorNotices?.map((notice) => ({ ...notice, providerId: provider(notice.providerId) })) ?? null,
    })),
    decisions: null,
  };
}

/** Imports registers into a node, and examines them. */
export async function holds(database: TestDatabase, registers: readonly RegisterBundle[]): Promise<void> {
  const providers = Object.fromEntries(registers.flatMap((one) => one.providers.map(({ id }) => [id, 'NEW' as const])));
  accepted(await importBundles(database.transactions, theBackground, registers, { providers, replace: false }));
  await examineEverythingDue(database.transactions);
}
