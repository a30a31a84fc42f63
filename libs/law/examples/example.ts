import { readBundle, type RegisterBundle } from '../../model/src/index.js';
import type { RuleCode } from '../src/rules/facts-by-rule.js';

/** A worked example of a rule: what is recorded, and the days that follow. */
export interface Example {
  rule: RuleCode;
  /** What is recorded, in a sentence. */
  given: string;
  group: RegisterBundle[];
  /** `member subject [from, to) CERTAINTY`; `∞`: no end. */
  expected: string[];
}

/** A record as a person writes it: keys may be left out at any depth. */
export type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Written<T[Key]> }
    : T;

/** A commune with one live activity, one provider `p` and one engagement `e`; the parts given are added to each of them. */
export interface Parts {
  member?: Written<RegisterBundle['member']>;
  activity?: Written<RegisterBundle['activities'][number]>;
  provider?: Written<RegisterBundle['providers'][number]>;
  engagement?: Written<RegisterBundle['engagements'][number]>;
  location?: Written<RegisterBundle['locations'][number]>;
  agreement?: Written<RegisterBundle['agreements'][number]>;
  /** Further records. */
  more?: Written<Omit<RegisterBundle, 'format' | 'member' | 'decisions'>>;
}

export function commune(parts: Parts): RegisterBundle {
  const { more = {} } = parts;
  return written({
    format: 'vigie-register/1',
    member: { id: 'm', name: 'Commune d’Essai-les-Ormes', kind: 'COMMUNE', ...parts.member },
    activities: [{ ...ACTIVITY, ...parts.activity }, ...(more.activities ?? [])],
    providers: [{ ...PROVIDER, ...parts.provider }, ...(more.providers ?? [])],
    engagements: [{ ...ENGAGEMENT, ...parts.engagement }, ...(more.engagements ?? [])],
    locations: [...(parts.location ? [{ ...LOCATION, ...parts.location }] : []), ...(more.locations ?? [])],
    agreements: [...(parts.agreement ? [{ ...AGREEMENT, ...parts.agreement }] : []), ...(more.agreements ?? [])],
  });
}

/** A register as the reader understands it. */
export function written(document: Written<RegisterBundle>): RegisterBundle {
  const reading = readBundle(Buffer.from(JSON.stringify(document)));
  if ('bundle' in reading) return reading.bundle;
  throw new Error(`The example is no register: ${JSON.stringify(reading.problems)}`);
}

const ACTIVITY = {
  id: 'a',
  name: 'Demandes des habitants',
  role: 'CONTROLLER',
  stage: 'LIVE',
  from: '2018-01-01',
  purposes: [{ name: 'Répondre aux demandes', legalBasis: 'PUBLIC_TASK' }],
  exerciseOfPublicPowers: true,
  dataSubjects: ['habitants'],
  data: [{ name: 'identité', retention: { active: '2 ans', finalDisposition: 'DESTROY' } }],
  recipients: [],
  transfersDeclared: true,
  healthData: false,
  hdsScope: false,
  securityMeasures: ['contrôle des accès'],
} as const;
const PROVIDER = { id: 'p', name: 'Éditeur Lavande', country: 'FR', kind: 'COMPANY', control: [], certifications: [] } as const;
const ENGAGEMENT = { id: 'e', activityIds: ['a'], providerId: 'p', service: 'Guichet en ligne', role: 'PROCESSOR' } as const;
const LOCATION = { id: 'l', engagementId: 'e', kind: 'PRIMARY', access: 'CLEAR', keyCustody: 'MEMBER' } as const;
const AGREEMENT = {
  id: 'c',
  kind: 'PROCESSING',
  holderId: 'm',
  providerId: 'p',
  title: 'Acte de sous-traitance',
  state: 'SIGNED',
  vehicle: 'OWN',
} as const;
