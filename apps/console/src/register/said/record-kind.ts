/** The records that have a history. */
export type RecordKind = 'ACTIVITY' | 'ENGAGEMENT' | 'LOCATION' | 'AGREEMENT' | 'MEMBER' | 'PROVIDER' | 'DECISION';
