import type { Activity, DataLocation, FindingDecision, Member, RegisterBundle } from '../../../../../libs/model/src/index.js';
import { DEMONSTRATION_PROVIDERS } from '../providers/catalogue.js';
import type { Held } from './contract.js';
import type { InUse } from './in-use.js';

export interface Contents {
  activities: Activity[];
  uses?: InUse[];
  /** At the member itself. */
  onSite?: DataLocation[];
  agreements?: Held[];
  decisions?: FindingDecision[];
}

/** A member's register, with the providers it names. */
export function registerOf(
  member: Member,
  { activities, uses = [], onSite = [], agreements = [], decisions = [] }: Contents,
): RegisterBundle {
  const records = {
    engagements: uses.map(({ engagement }) => engagement),
    locations: [...uses.flatMap(({ locations }) => locations), ...onSite],
    agreements: agreements.map((agreement) => ({ ...agreement, holderId: member.id })),
  };
  const named = providersNamed(records);
  const providers = DEMONSTRATION_PROVIDERS.filter(({ id }) => named.has(id));
  return { format: 'vigie-register/1', member, activities, providers, ...records, decisions };
}

function providersNamed({
  engagements,
  locations,
  agreements,
}: Pick<RegisterBundle, 'engagements' | 'locations' | 'agreements'>): Set<string | null> {
  return new Set([
    ...engagements.map(({ providerId }) => providerId),
    ...locations.map(({ operatorId }) => operatorId),
    ...agreements.flatMap(({ providerId, subProcessing, subProcessorNotices }) => [
      providerId,
      ...(subProcessing?.list ?? []),
      ...(subProcessorNotices ?? []).map((notice) => notice.providerId),
    ]),
  ]);
}
