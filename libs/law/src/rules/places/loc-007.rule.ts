import { and } from '../../timeline/algebra.js';
import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';

/** LOC-007. A French territory outside the Union, or Svalbard: to qualify, never a third-country breach (TFEU art. 198, 355(2)). */
export const territoryToQualify: Rule<'LOC-007', 'LOCATION'> = {
  code: 'LOC-007',
  subject: 'LOCATION',
  nature: 'RISK',
  severity: 'INFO',
  theme: 'TRANSFER_FOLLOW_UP',
  sources: ['TFEU art. 198', 'TFEU art. 355(2)', 'Loi 78-17 titre V', 'Ordonnance 2018-1125'],
  when: (location) => (location.recipient === null ? NEVER : and(location.law.toQualify, location.present, location.exposed)),
  facts: placeFacts,
};
