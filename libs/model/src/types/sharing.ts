/** What a member lets leave its node, each level with all that is below it. Not part of a bundle. */
export type SharingLevel = 'NONE' | 'COUNTS' | 'FINDINGS' | 'CONTRACTS' | 'REGISTER';

/** What a member gives to each class of asker. */
export interface SharingPolicy {
  groupDpo: SharingLevel;
  lawyers: SharingLevel;
  otherMembers: SharingLevel;
  /** With CONTRACTS and above. */
  documents: boolean;
  /** Whether askers may keep the last counts. */
  copies: boolean;
  version: number;
}

/** Why someone asks the group. Recorded at every holder. */
export type AccessPurpose =
  'COMPLIANCE_REVIEW' | 'CONTRACT_AUDIT' | 'INCIDENT' | 'STATUTORY_REPORT' | 'PARTNER_TOOL' | 'DEMONSTRATION';
