import type { JWK } from 'jose';
import type { Instant, MemberKind } from '../../../model/src/index.js';

/** The signed list of the group: who is in it, where, and with which keys. Every node mirrors it. */
export interface Roster {
  groupId: string;
  name: string;
  version: number;
  /** SHA-256 of the JWS of the version before, base64url; null: the first. */
  previous: string | null;
  issuedAt: Instant;
  expiresAt: Instant;
  keeper: { nodeId: string };
  /** The group’s own: what the next rosters may be signed with. */
  keys: RosterKey[];
  nodes: RosterNode[];
  members: RosterMember[];
  holders: RosterHolder[];
}

export interface RosterNode {
  id: string;
  name: string;
  /** Where its peers reach it, without a slash at the end. */
  url: string;
  /** A suspended node neither asks nor answers; its members are missing. */
  state: 'ACTIVE' | 'SUSPENDED';
  keys: RosterKey[];
  /** Those that it answers, such as `findings.page@1`. */
  operations: string[];
}

export interface RosterKey {
  kid: string;
  jwk: JWK;
  from: Instant;
  /** Null: until it is replaced. */
  until: Instant | null;
}

export interface RosterMember {
  id: string;
  name: string;
  siren: string | null;
  kind: MemberKind;
  nodeId: string;
}

/** Who may ask for the group, as a node's pseudonym of its account. */
export interface RosterHolder {
  nodeId: string;
  role: 'GROUP_DPO' | 'LAWYER';
  person: string;
  /** As the node shows it to the keeper who approves; told to nobody else. */
  label?: string;
}
