/** The subjects under which findings are counted (RULES 1.10). */
export type Theme =
  | 'NON_EU_HOSTING'
  | 'UNKNOWN_LOCATION'
  | 'MISSING_AGREEMENT'
  | 'HEALTH_HOSTING'
  | 'TRANSFER_FOLLOW_UP'
  | 'SOVEREIGNTY'
  | 'AGREEMENT_CONTENT'
  | 'EXPIRING'
  | 'DPIA'
  | 'DPO'
  | 'REGISTER_QUALITY';

/** In the order in which they are shown: the main job first. */
export const THEMES: readonly Theme[] = [
  'NON_EU_HOSTING',
  'MISSING_AGREEMENT',
  'UNKNOWN_LOCATION',
  'HEALTH_HOSTING',
  'TRANSFER_FOLLOW_UP',
  'SOVEREIGNTY',
  'AGREEMENT_CONTENT',
  'EXPIRING',
  'DPIA',
  'DPO',
  'REGISTER_QUALITY',
];
