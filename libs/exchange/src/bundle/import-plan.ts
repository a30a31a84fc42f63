import type { Provider, RegisterBundle } from '../../../model/src/index.js';
import type { KeptType, MatchedBy, RecordMap } from '../../../records/src/index.js';

/** The records of a register that a file brings, in the order in which they are written. */
export const IMPORTED_TYPES = ['ACTIVITY', 'AGREEMENT', 'ENGAGEMENT', 'LOCATION', 'DECISION'] as const;
export type ImportedType = (typeof IMPORTED_TYPES)[number];

/** What an import would do, before it does it. */
export interface ImportPlan {
  memberId: string;
  member: Planned<'MEMBER'>;
  records: { [Type in ImportedType]: Planned<Type> };
  providers: PlannedProvider[];
  /** With the ids that the catalogue gives to providers. */
  bundle: RegisterBundle;
}

export interface Planned<Type extends KeptType> {
  created: RecordMap[Type][];
  changed: PlannedChange<Type>[];
  unchanged: number;
  /** In the register and not in the file: kept, unless the register is to be replaced. */
  absent: { id: string; version: number }[];
}

export interface PlannedChange<Type extends KeptType> {
  id: string;
  version: number;
  record: RecordMap[Type];
  differences: Difference[];
}

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** What becomes of a provider of the file. */
export interface PlannedProvider {
  /** In the file. */
  fileId: string;
  name: string;
  /** The provider of the catalogue that it is; null: it is new, or somebody has to say. */
  catalogueId: string | null;
  how: MatchedBy | 'ID' | 'CHOSEN' | 'NEW' | 'TO_CONFIRM';
  /** TO_CONFIRM: which it may be. */
  candidates: { id: string; name: string }[];
  /** What the file says otherwise than the catalogue. Shown, never written. */
  differences: Difference[];
  /** NEW: as it will be added. */
  added: Provider | null;
}

/** What somebody said of the providers to confirm, by their id in the file. */
export type ProviderChoices = Readonly<Record<string, { catalogueId: string } | 'NEW'>>;
