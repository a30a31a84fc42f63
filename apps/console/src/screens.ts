import type { ComponentType } from 'react';
import type { PlaceName } from './places';

const soon = () => import('./shell/soon');

/** The screen of each place: a file of its own, loaded when it is visited. */
export const SCREENS: Record<PlaceName, () => Promise<{ default: ComponentType }>> = {
  points: soon,
  point: soon,
  coming: soon,
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
