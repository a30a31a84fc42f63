import type { DataLocation, Engagement } from '../../../../../libs/model/src/index.js';
import type { ProviderId } from '../providers/catalogue.js';

/** A use of a provider, and where the data is: one engagement with its locations. */
export interface InUse {
  engagement: Engagement;
  locations: DataLocation[];
}

type Place = Omit<DataLocation, 'id' | 'engagementId' | 'activityId'>;

export interface Use {
  /** After `eng-`; the locations are called alike. */
  slug: string;
  provider: ProviderId;
  service: string;
  /** Ids of activities. */
  of: string[];
  from: string | null;
  to?: string;
  role?: Engagement['role'];
  /** The slug of the use that this one serves. */
  under?: string;
  /** Ids of the member's own agreements. */
  agreements?: string[];
  /** `<memberId>/<agreementId>` */
  shared?: string;
  at: Place[];
}

const KIND_SLUGS: Record<DataLocation['kind'], string> = {
  PRIMARY: 'hebergement',
  BACKUP: 'sauvegarde',
  DISASTER_RECOVERY: 'secours',
  ARCHIVE_COPY: 'copie-archives',
  LOGS: 'journaux',
  ANALYTICS: 'mesure',
  DEV_TEST: 'recette',
  SUPPORT_ACCESS: 'assistance',
  ADMIN_ACCESS: 'administration',
};

export function inUse({ slug, provider, service, of, from, to, role, under, agreements, shared, at }: Use): InUse {
  const id = `eng-${slug}`;
  const engagement: Engagement = {
    id,
    activityIds: of,
    providerId: provider,
    service,
    role: role ?? (under === undefined ? 'PROCESSOR' : 'SUB_PROCESSOR'),
    parentId: under === undefined ? null : `eng-${under}`,
    agreementIds: agreements ?? [],
    sharedAgreementRef: shared ?? null,
    from,
    to: to ?? null,
  };
  return { engagement, locations: at.map((place, index) => located(place, { slug, index, at, engagementId: id })) };
}

interface Where {
  slug: string;
  index: number;
  at: readonly Place[];
  engagementId: string;
}

/** The second place of a kind is told by its number. */
function located(place: Place, { slug, index, at, engagementId }: Where): DataLocation {
  const before = at.slice(0, index).filter(({ kind }) => kind === place.kind).length;
  const number = before === 0 ? '' : `-${before + 1}`;
  return { id: `loc-${slug}-${KIND_SLUGS[place.kind]}${number}`, engagementId, activityId: null, ...place };
}
