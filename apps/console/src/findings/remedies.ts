import type { Target } from '../parts/link';
import type { PointQuery } from './point.documents';

export type Point = Extract<NonNullable<PointQuery['node']>, { explanation: string }>;
export type ActName =
  | 'correctLocation'
  | 'declareLocation'
  | 'answerOnce'
  | 'recordAgreement'
  | 'openAgreement'
  | 'correctActivity'
  | 'openEngagement'
  | 'memberFacts'
  | 'openProvider';

/** The acts that mend a point of attention, the likeliest first: by its theme and what it is about. What no rule foresaw leads to the record. */
export function remediesOf(point: Point): [ActName, Target][] {
  return [
    ...foreseen(point),
    ...(point.subject.type === 'ENGAGEMENT' || point.subject.type === 'LOCATION' ? onceForAll(point) : []),
  ];
}

function foreseen({ id, rule, member, provider, subject, activities }: Point): [ActName, Target][] {
  switch (subject.type) {
    case 'LOCATION':
      return [['correctLocation', { to: 'location', params: { locationId: subject.id }, search: { point: id } }]];
    case 'ENGAGEMENT': {
      const open: [ActName, Target] = ['openEngagement', { to: 'engagement', params: { engagementId: subject.id } }];
      if (rule.theme === 'MISSING_AGREEMENT') {
        const search = { engagementId: subject.id, providerId: provider?.id ?? '', point: id };
        return [['recordAgreement', { to: 'newAgreement', params: { memberId: member.id }, search }], open];
      }
      if (rule.theme === 'UNKNOWN_LOCATION' || rule.theme === 'NON_EU_HOSTING' || rule.theme === 'HEALTH_HOSTING') {
        return [['declareLocation', { to: 'newLocation', params: { engagementId: subject.id }, search: { point: id } }], open];
      }
      return [open];
    }
    case 'AGREEMENT':
      return [['openAgreement', { to: 'agreement', params: { agreementId: subject.id } }]];
    case 'ACTIVITY':
      return [['correctActivity', { to: 'correctActivity', params: { activityId: subject.id } }]];
    case 'MEMBER':
      return [['memberFacts', { to: 'memberFacts', params: { memberId: member.id } }]];
    case 'PROVIDER':
      return [['openProvider', { to: 'provider', params: { providerId: subject.id } }]];
    default:
      return activities[0] ? [['correctActivity', { to: 'correctActivity', params: { activityId: activities[0].id } }]] : [];
  }
}

function onceForAll({ rule, provider }: Point): [ActName, Target][] {
  const isAboutPlaces = rule.theme === 'UNKNOWN_LOCATION' || rule.theme === 'NON_EU_HOSTING';
  return provider && isAboutPlaces ? [['answerOnce', { to: 'answerForProvider', params: { providerId: provider.id } }]] : [];
}
