import type { ComponentType } from 'react';
import type { PlaceName } from './places';

const soon = async () => ({ default: (await import('./shell/not-found')).NotFound });

/** The screen of each place: a file of its own, loaded when it is visited. */
export const SCREENS: Record<PlaceName, () => Promise<{ default: ComponentType }>> = {
  points: () => import('./findings/points-screen'),
  point: () => import('./findings/point-screen'),
  coming: () => import('./coming/coming-screen'),
  members: () => import('./register/members/members-screen'),
  register: () => import('./register/member/register-screen'),
  memberFacts: () => import('./register/facts/member-facts-screen'),
  newActivity: () => import('./register/form/new-activity-screen'),
  activity: () => import('./register/activity/activity-screen'),
  correctActivity: () => import('./register/form/correct-activity-screen'),
  activityHistory: () => import('./register/history/activity-history-screen'),
  newEngagement: () => import('./uses/engagement/new-engagement-screen'),
  engagement: () => import('./uses/engagement/engagement-screen'),
  newLocation: () => import('./uses/location/new-location-screen'),
  location: () => import('./uses/location/location-screen'),
  newAgreement: () => import('./uses/agreement/new-agreement-screen'),
  agreement: () => import('./uses/agreement/agreement-screen'),
  providers: soon,
  provider: soon,
  answerForProvider: soon,
  duplicates: soon,
  law: () => import('./law/law-screen'),
  people: () => import('./administration/people-screen'),
  roles: () => import('./administration/roles-screen'),
  administeredMembers: () => import('./administration/administered-members-screen'),
  account: () => import('./account/account-screen'),
  tokens: () => import('./account/tokens-screen'),
  firstAccount: () => import('./sign-in/first-account'),
  choosePassword: () => import('./sign-in/choose-password'),
};
