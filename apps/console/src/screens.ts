import type { ComponentType } from 'react';
import type { PlaceName } from './places';

const soon = () => import('./shell/soon');

/** The screen of each place: a file of its own, loaded when it is visited. */
export const SCREENS: Record<PlaceName, () => Promise<{ default: ComponentType }>> = {
  points: soon,
  point: soon,
  coming: soon,
  members: () => import('./register/members/members-screen'),
  register: () => import('./register/member/register-screen'),
  memberFacts: soon,
  newActivity: () => import('./register/form/new-activity-screen'),
  activity: () => import('./register/activity/activity-screen'),
  correctActivity: () => import('./register/form/correct-activity-screen'),
  activityHistory: () => import('./register/history/activity-history-screen'),
  newEngagement: soon,
  engagement: soon,
  newLocation: soon,
  location: soon,
  newAgreement: soon,
  agreement: soon,
  providers: soon,
  provider: soon,
  answerForProvider: soon,
  duplicates: soon,
  law: soon,
  people: soon,
  roles: soon,
  administeredMembers: soon,
  account: () => import('./account/account-screen'),
  tokens: () => import('./account/tokens-screen'),
  firstAccount: () => import('./sign-in/first-account'),
  choosePassword: () => import('./sign-in/choose-password'),
};
