import type { Country, Fact, Id, Name, Siren, Text } from './fact.js';
import type { Day } from './time.js';

/** A body that keeps a register. */
export interface Member {
  id: Id;
  name: Name;
  kind: MemberKind;
  country: Country;
  siren: Siren | null;
  /** COG code of a commune, not its postcode. */
  inseeCode: Text | null;
  /** @minimum 0 @maximum 2000000000 */
  population: number | null;
  publicAuthority: Fact;
  representative: Contact | null;
  dpo: DpoDesignation | null;
}

export type MemberKind =
  | 'COMMUNE'
  | 'EPCI'
  | 'SYNDICAT'
  | 'DEPARTEMENT'
  | 'REGION'
  | 'CCAS'
  | 'CDG'
  | 'GIP'
  | 'SDIS'
  | 'OTHER_PUBLIC'
  | 'ASSOCIATION'
  | 'COMPANY';

export interface Contact {
  name: Name;
  role: Text | null;
  email: Text | null;
  phone: Text | null;
  organisation: Text | null;
}

/** The data protection officer, and how it came to be (GDPR art. 37; décret 2019-536 for a shared one). */
export interface DpoDesignation extends Contact {
  designatedOn: Day | null;
  shared: Fact;
  conventionSignedOn: Day | null;
}
