import type { Activity } from './activity.js';
import type { Agreement } from './agreement.js';
import type { Engagement } from './engagement.js';
import type { FindingDecision } from './finding.js';
import type { DataLocation } from './location.js';
import type { Member } from './member.js';
import type { Provider } from './provider.js';

/**
 * One member's whole register as one document: what `check` reads, what import and export speak, what a member takes away.
 * In a file a missing key means null; here every key is present. "None" and "not answered" differ: [] is an answer, null is not.
 */
export interface RegisterBundle {
  format: 'vigie-register/1';
  member: Member;
  activities: Activity[];
  providers: Provider[];
  engagements: Engagement[];
  locations: DataLocation[];
  agreements: Agreement[];
  decisions: FindingDecision[] | null;
}
