import type { ComponentType } from 'react';
import type { PlaceName } from './places';

const soon = async () => ({ default: (await import('./shell/not-found')).NotFound });

/** The screen of each place: a file of its own, loaded when it is visited. */
export const SCREENS: Record<PlaceName, () => Promise<{ default: ComponentType }>> = {
  points: () => import('./findings/points-screen'),
  point: () => import('./findings/point-screen'),
  coming: () => import('./coming/coming-screen'),
  members: soon,
  register: soon,
  memberFacts: soon,
  newActivity: soon,
  activity: soon,
  correctActivity: soon,
  activityHistory: soon,
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
  law: () => import('./law/law-screen'),
  people: () => import('./administration/people-screen'),
  roles: () => import('./administration/roles-screen'),
  administeredMembers: () => import('./administration/administered-members-screen'),
  account: () => import('./account/account-screen'),
  tokens: () => import('./account/tokens-screen'),
  firstAccount: () => import('./sign-in/first-account'),
  choosePassword: () => import('./sign-in/choose-password'),
};
