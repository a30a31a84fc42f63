import type { Country, Fact, Id, Name, Siren, Text } from './fact.js';
import type { Day } from './time.js';

/** A vendor, or a public body that serves others. Shared by the members of a node, recognised across nodes by identifier. */
export interface Provider {
  id: Id;
  name: Name;
  identifiers: ProviderIdentifiers | null;
  /** Where the contracting entity is established. */
  country: Country;
  kind: ProviderKind | null;
  /** This provider is itself a member of the group. */
  memberId: Id | null;
  /** Who ultimately controls it, over time; null: never asked. */
  control: Control[] | null;
  /** Null: never asked; []: none. */
  certifications: Certification[] | null;
}

export interface ProviderIdentifiers {
  siren: Siren | null;
  vat: Text | null;
  lei: Text | null;
  domain: Text | null;
}

export type ProviderKind =
  'COMPANY' | 'EPCI' | 'SYNDICAT' | 'CDG' | 'GIP' | 'DEPARTEMENT' | 'REGION' | 'STATE' | 'ASSOCIATION' | 'OTHER_PUBLIC';

export interface Control {
  country: Country;
  from: Day | null;
  to: Day | null;
}

export interface Certification {
  /** HDS, SECNUMCLOUD, ISO_27001, DPF, SAFE_HARBOUR, PRIVACY_SHIELD, EUROPRIVACY, SIAF, or another. */
  scheme: Name;
  version: Text | null;
  /** The legal entity listed, which may not be the one that signed. */
  entity: Text | null;
  services: Text[] | null;
  coversHr: Fact;
  from: Day | null;
  to: Day | null;
  checkedOn: Day | null;
  url: Text | null;
}
