import type { EngagementQuery, EngagementRole } from './engagement.documents';

export type ShownEngagement = Extract<NonNullable<EngagementQuery['node']>, { __typename: 'Engagement' }>;

/** What one says of the use of a provider. */
export interface EngagementValues {
  providerId: string | null;
  service: string;
  role: EngagementRole;
  activityIds: string[];
  /** Null: not answered; empty: none. */
  agreementIds: string[] | null;
  sharedAgreementId: string | null;
  parentId: string | null;
  from: string | null;
  to: string | null;
}

export const newEngagement: EngagementValues = {
  providerId: null,
  service: '',
  role: 'PROCESSOR',
  activityIds: [],
  agreementIds: null,
  sharedAgreementId: null,
  parentId: null,
  from: null,
  to: null,
};

export function valuesOf({ provider, activities, agreements, parent, ...of }: ShownEngagement): EngagementValues {
  return {
    providerId: provider?.id ?? null,
    service: of.service,
    role: of.role,
    activityIds: activities.map(({ id }) => id),
    agreementIds: agreements?.map(({ id }) => id) ?? null,
    sharedAgreementId: of.sharedAgreementId,
    parentId: parent?.id ?? null,
    from: of.from,
    to: of.to,
  };
}

/** A provider is needed: the API says so of the empty name, beside the field. */
export function contentOf({ providerId, service, role, parentId, ...others }: EngagementValues) {
  return {
    ...others,
    role,
    service: service.trim(),
    providerId: providerId ?? '',
    parentId: role === 'SUB_PROCESSOR' ? parentId : null,
  };
}
