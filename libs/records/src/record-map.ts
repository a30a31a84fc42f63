import type { Activity, Agreement, DataLocation, Engagement, FindingDecision, Member, Provider } from '../../model/src/index.js';

/** The records of a register, by the type that the journal and the API give them. */
export interface RecordMap {
  MEMBER: Member;
  ACTIVITY: Activity;
  PROVIDER: Provider;
  ENGAGEMENT: Engagement;
  LOCATION: DataLocation;
  AGREEMENT: Agreement;
  DECISION: FindingDecision & { id: string };
}

export type KeptType = keyof RecordMap;

/** A record as it is kept. */
export interface Kept<Type extends KeptType = KeptType> {
  /** Whose it is; a provider is the node's, and has the empty text. */
  memberId: string;
  /** How often it was written, from 1. */
  version: number;
  record: RecordMap[Type];
}
